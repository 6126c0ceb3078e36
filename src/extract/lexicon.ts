import nlp from 'compromise/two';

/** Tags of compromise's lexicon that make a word a possible name. */
const NAME_TAGS = new Set([
  'FirstName',
  'LastName',
  'MaleName',
  'FemaleName',
  'Person',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'ProperNoun',
  'Month',
  'WeekDay',
]);
const SUFFIXES = [
  /(?:tion|ment|ness|ship|ity|ism|ance|ence|ing|ings|ions|ments|ed|ly|ous|ful|less|able|ible|ive|ise|ised|ises|ising|ical|ology|ware|work|works|cy|ies|rces|tures|tics|phy)$/,
];
const known = new Map<string, boolean>();
const guessed = new Set<string>();

/**
 * Whether compromise's lexicon knows a lower-case word as an ordinary one (a noun, verb, adjective, …) and not as a
 * name, or its suffix is one that names seldom have. The answer depends on the word alone; it is kept because texts
 * repeat their words.
 */
export function isOrdinaryWord(key: string): boolean {
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const answer = lookUp(key);
  known.set(key, answer);
  return answer;
}

/** Whether a word counts as ordinary for its suffix alone: Torquoness, Harrity, Brolling. Such a word may be a surname. */
export function isGuessedWord(key: string): boolean {
  return isOrdinaryWord(key) && guessed.has(key);
}

function lookUp(key: string): boolean {
  const document = nlp.tokenize(key);
  document.compute(['lexicon']);
  const tags = [...(document.docs[0]?.[0]?.tags ?? [])];
  if (tags.some((tag) => NAME_TAGS.has(tag))) return false;
  if (tags.length > 0) return true;
  if (key.length <= 5 || !SUFFIXES.some((suffix) => suffix.test(key))) return false;
  guessed.add(key);
  return true;
}
