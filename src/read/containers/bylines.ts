const MAIL = /[^\s<>()]{1,80}@[^\s<>()]{1,80}/g;
/** `tom@gazette.example (Tom Ashby)`, as RSS writes an author. */
const IN_BRACKETS = /^\S{0,160}\s{0,9}\(([^()]{2,80})\)$/;
const BRACKETS = /[<(]\s{0,9}[)>]/g;
const BY = /^by:?\s{1,9}/i;
/** Accounts of programs and roles in them, which wrote nothing. */
const ACCOUNT =
  /^(?:admin\w{0,20}|administrator|root|web ?master|word ?press|user\d{0,9}|default|none|null|undefined|unknown|no ?-?reply|anonymous|author|editor\d{0,9}|site ?admin|guest)$/i;
/** Between two names; each of them has two words or more. */
const BETWEEN = /\s{0,9}[,;]\s{1,9}(?:and\s{1,9})?|\s{1,9}(?:and|&)\s{1,9}/;
const TWO_WORDS = /\S\s\S/;
const LONGEST = 300;

/** The people whom a field for authors names; none where it says an account or an address only. */
export function writersOf(field: string): readonly string[] {
  const text = field
    .slice(0, LONGEST)
    .replace(/\s{1,200}/g, ' ')
    .trim();
  const named = IN_BRACKETS.exec(text)?.[1] ?? text.replace(MAIL, '').replace(BRACKETS, '');
  const whole = named.replace(BY, '').trim();
  const parts = whole.split(BETWEEN).map((part) => part.trim());
  const names = parts.length > 1 && parts.every((part) => TWO_WORDS.test(part)) ? parts : [whole];
  return names.filter((name) => name.length > 1 && !ACCOUNT.test(name));
}
