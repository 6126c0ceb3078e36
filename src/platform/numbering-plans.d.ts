// libphonenumber-js with its smallest metadata; `scripts/data-files.mjs` bundles it when bpp is built: all of the package is 12 MB.
export { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
