type Cheerio = Pick<typeof import('cheerio/slim'), 'load'>;
type Detector = Pick<typeof import('franc-min'), 'francAll'>;
type Lexicon = Pick<typeof import('compromise/two').default, 'tokenize' | 'model' | 'methods'>;
type NumberingPlans = Pick<typeof import('libphonenumber-js/min'), 'isSupportedCountry' | 'parsePhoneNumberFromString'>;

/**
 * What the stages take from where they run, and all that they do not do by themselves. Node reads it from the disk when it is
 * asked for; a bundle (a worker, a browser, an edge function) has it inside. `#platform` is one or the other, as
 * `imports` of package.json says.
 */
export interface Platform {
  /** SHA-256 in hexadecimal digits; of a text that of its UTF-8 bytes. */
  sha256(data: string | Uint8Array): string;
  isUtf8(bytes: Uint8Array): boolean;
  /** Whether bytes can be read by this charset, one of UTF-8 and UTF-16 aside. */
  knows(charset: string): boolean;
  /** Bytes read by such a charset; what it has no character for is U+FFFD. */
  decode(bytes: Uint8Array, charset: string): string;
  /** A file of data of `src/`, as `gazetteers/places.tsv`. */
  dataFile(path: string): string;
  cheerio(): Cheerio;
  detector(): Detector;
  /** compromise, as far as `units/lexicon.ts` asks it. */
  lexicon(): Lexicon;
  numberingPlans(): NumberingPlans;
}
