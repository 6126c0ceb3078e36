/** The lists and weights by their path in `src/`; `scripts/data-files.mjs` writes the module when bpp is built. */
export const DATA_FILES: Readonly<Record<string, string>>;
