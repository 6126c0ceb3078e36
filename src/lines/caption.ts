const NAME_WORD = "(?:\\p{Lu}[\\p{L}'-]*\\.?|(?:de|der|den|van|von|la|le|al|bin|ap)(?= ))";

/** `Photos: Police raid homes` and `In pictures: the flood` are headlines: one picture, and a name behind it. */
const CREDIT = new RegExp(
  `(?:^|[.!?)|"'…(©-] ?)(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]icture|PICTURE|[Ii]mage|IMAGE)(?: [Cc]redit| [Cc]ourtesy| [Ss]ource)?(?::| by|,) ?(?:© ?)?(?:${NAME_WORD})(?:[ /,]+(?:${NAME_WORD})){0,5}[).]?$`,
  'u',
);
const AGENCY =
  /(?:^|[(/|©] ?)(?:AP|AFP|PA|EPA|Getty|Reuters|Shutterstock|iStock|Alamy)(?: Images| Photo| Wire| Media)?[).]?$|^© ?\p{Lu}|\(© ?[^()]{2,60}\)$/u;
/** What a picture's caption and its source are labelled with where a page is copied. */
const LABELLED = /^(?:image|photo|picture|video) (?:source|caption|credit|copyright)\b ?[,:]/i;
/** Below its credit a name line says nothing: an agency alone is a byline as well. */
const BARE_AGENCY = /^(?:AP|AFP|PA|Reuters)\.?$/;
const LONGEST = 2000;

/** A line that says who took the picture: `The harbour at dusk. Photo: Ann Lowe`, `… (Getty Images)`. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST || BARE_AGENCY.test(line)) return false;
  return CREDIT.test(line) || AGENCY.test(line) || LABELLED.test(line);
}
