/**
 * What a unit of text can be, in words. A text is read as a row of units, each of one class; the classes exclude each
 * other, and a rule speaks of them, or of the sets below, by name (`pattern.ts`). The letters that the engine runs its
 * expressions on are made here and seen nowhere else.
 */
const UNIT_CLASSES = {
  // With a capital.
  honorific: 'A form of address or an honour before a name: Mr, Dame, Lord.',
  rank: 'A rank or a post with a capital: Inspector, Chief Constable.',
  postnominal: 'Letters behind a name: MP, QPM.',
  'sure-given': 'A given name that is hardly anything else: Jill.',
  'doubtful-given': 'A given name that is also a place or a word: Mark, Chelsea.',
  'sure-surname': 'A surname that is no place and no word: Okafor.',
  'town-surname': 'A surname that is also a place: Preston.',
  'city-surname': 'A large place that is also a surname: Lincoln.',
  'word-surname': 'A surname that is also a word: Price.',
  'sure-place': 'A place that nobody is called after: Wolverhampton.',
  'small-place': 'A small place, whose name may be somebody’s: Hanley.',
  unknown: 'A word with a capital that no list knows: Zentra.',
  'common-word': 'An ordinary word with a capital: Partnership.',
  initial: 'An initial: J.',
  capitals: 'Up to six capitals: KLFA.',
  force: 'A listed police force: West Midlands Police.',
  'listed-body': 'A listed organisation under a name that names nothing else: Unison.',
  'body-head': 'A word that ends the name of a body: Council, Trust.',
  'programme-opener': 'A word that opens the name of a programme: Operation.',
  'street-noun': 'A word that ends the name of a street or a building: Road, Hall.',
  'street-surname': 'The same, where it is also a surname: Close, Green.',
  state: 'A state or province by its short form, where it is one: Toledo, Kan.',
  'calendar-word': 'A month, a weekday, a feast: May.',
  people: 'A people, a faith or a language: Welsh.',
  // In lower case.
  word: 'Any other word in lower case.',
  says: 'A verb of saying: said, warned.',
  'post-word': 'A post in lower case: chairman.',
  modifier: 'A word that reaches over a post: former, deputy.',
  particle: 'A particle of a name: van, de.',
  'body-sort': 'A word for the sort of a body, which stands before its name: charity, consultants.',
  'area-noun': 'A word for an area: district, village.',
  'programme-noun': 'A word for a programme: scheme, initiative.',
  'body-noun': 'A word that ends the name of a body, in lower case: Redditch council.',
  'owned-noun': 'What only a body has or holds: conference, shares.',
  of: 'of',
  and: 'and',
  the: 'the',
  a: 'a, an, another',
  for: 'for',
  in: 'A preposition of place: in, at, near.',
  from: 'from, to',
  by: 'by',
  // Figures and marks.
  number: 'A number in figures.',
  possessive: '’s',
  comma: ',',
  open: '(',
  close: ')',
  quote: '“ or ”',
  apostrophe: '’ or ‘ by itself',
  stop: '.',
  colon: ':',
  semicolon: ';',
  exclamation: '!',
  question: '?',
  bar: '|',
  slash: '/',
  hyphen: 'A hyphen or a dash.',
  ampersand: '&',
  'other-mark': 'Any other mark.',
  'line-end': 'The end of a line; one stands before the first unit and behind the last.',
} as const;

/** What roles add: a whole name, date or phrase for a post as one, and the verbs of holding posts. */
const ROLE_CLASSES = {
  person: 'A person who is named.',
  he: 'He or she, where it is plain who is meant.',
  body: 'A force or an organisation that is named.',
  area: 'A place that is named.',
  programme: 'A programme that is named.',
  date: 'A date.',
  post: 'The words for a post, with those for its body: the former West Midlands chief information officer.',
  be: 'A form of to be or to become.',
  auxiliary: 'Another auxiliary, to, or an adverb of time: has, will, formerly.',
  as: 'as',
  who: 'who, which, whom',
  appoints: 'A verb of appointing: named, elected.',
  leaves: 'A verb of leaving a post: resigned, sacked.',
  succeeds: 'A verb of taking over from somebody: replaced.',
  sits: 'A verb of sitting on a body: sits, served.',
} as const;

/** The class of a mark that has one of its own. */
export const MARK_CLASSES: ReadonlyMap<string, UnitClass> = new Map<string, UnitClass>([
  [',', 'comma'],
  ['(', 'open'],
  [')', 'close'],
  ['"', 'quote'],
  ["''", 'quote'],
  ["'", 'apostrophe'],
  ['.', 'stop'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['!', 'exclamation'],
  ['?', 'question'],
  ['|', 'bar'],
  ['/', 'slash'],
  ['-', 'hyphen'],
  ['&', 'ampersand'],
]);

export type UnitClass = keyof typeof UNIT_CLASSES;
export type ItemClass = UnitClass | keyof typeof ROLE_CLASSES;

interface ClassSet {
  /** What its members have in common. */
  readonly holds: string;
  /** Names of classes and of sets above this one. */
  readonly of: readonly string[];
}

/** Ideas that rules share. A set is written of classes and of the sets above it. */
const CLASS_SETS: Readonly<Record<string, ClassSet>> = {
  title: {
    holds: 'What stands before a name and is none: Mr, Inspector, MP.',
    of: ['honorific', 'rank', 'postnominal'],
  },
  given: { holds: 'A given name.', of: ['sure-given', 'doubtful-given'] },
  family: {
    holds: 'What can be a surname beside other evidence, and is no place alone.',
    of: ['sure-surname', 'town-surname', 'word-surname', 'unknown'],
  },
  'person-word': { holds: 'A word that people are called by, or that no list knows.', of: ['given', 'family'] },
  name: {
    holds: 'What a word of a person’s name can be without other evidence.',
    of: ['person-word', 'city-surname', 'small-place'],
  },
  surname: { holds: 'What a surname can be behind a given name.', of: ['name', 'capitals'] },
  ordinary: {
    holds: 'An ordinary word with a capital, a surname or not.',
    of: ['common-word', 'word-surname'],
  },
  place: { holds: 'A listed place, nobody’s given name.', of: ['sure-place', 'city-surname', 'small-place'] },
  'any-place': { holds: 'A listed place, whoever is called after it.', of: ['place', 'town-surname'] },
  'capital-word': {
    holds: 'A word with a capital that neither opens nor ends a name: a name, a place, a word, capitals.',
    of: ['surname', 'sure-place', 'common-word'],
  },
  'strange-word': {
    holds: 'A word with a capital that is no word of English: a surname, a small place, an unlisted word.',
    of: ['sure-surname', 'small-place', 'unknown'],
  },
  'town-word': {
    holds: 'What the name of a town can look like.',
    of: ['any-place', 'doubtful-given', 'sure-surname', 'unknown'],
  },
  'street-end': {
    holds: 'A word that ends the name of a street or a building.',
    of: ['street-noun', 'street-surname'],
  },
  'name-edge': {
    holds: 'A word that opens or ends the name of a body, a street or a programme.',
    of: ['body-head', 'street-end', 'programme-opener'],
  },
  'name-word': {
    holds: 'Whatever a name can be made of, but for peoples, months and initials.',
    of: ['capital-word', 'name-edge', 'listed-body'],
  },
  'listed-name': { holds: 'A listed force or body.', of: ['force', 'listed-body'] },
  article: { holds: 'the, a or an', of: ['the', 'a'] },
  location: { holds: 'A preposition of place or direction: in, from, to.', of: ['in', 'from'] },
  preposition: { holds: 'Any preposition: of, for, in, from, by.', of: ['location', 'of', 'for', 'by'] },
  joiner: { holds: 'and, &', of: ['and', 'ampersand'] },
  'sort-noun': {
    holds: 'A noun in lower case for a body, an area or a programme.',
    of: ['body-sort', 'area-noun', 'programme-noun', 'body-noun', 'owned-noun'],
  },
  'sentence-end': {
    holds: 'A mark between clauses or sentences, or the line’s end.',
    of: ['stop', 'colon', 'semicolon', 'line-end'],
  },
  'clause-end': { holds: 'The same, or a comma.', of: ['sentence-end', 'comma'] },
};

const CLASS_NAMES = Object.keys({ ...UNIT_CLASSES, ...ROLE_CLASSES }) as ItemClass[];

/** One character of Latin-1 a class, none of which is special in an expression: strings of them stay short and fast. */
const FIRST_LETTER = 0xa1;
const LETTERS: ReadonlyMap<string, string> = new Map(
  CLASS_NAMES.map((name, i) => [name, String.fromCharCode(FIRST_LETTER + i)]),
);

const members = new Map<string, ReadonlySet<ItemClass>>(CLASS_NAMES.map((name) => [name, new Set([name])]));
for (const [name, { of }] of Object.entries(CLASS_SETS)) members.set(name, union(of, name));

function union(names: readonly string[], of: string): ReadonlySet<ItemClass> {
  const all = new Set<ItemClass>();
  for (const name of names) {
    const known = members.get(name);
    if (!known) throw new Error(`{${name}} is neither a class nor a set: ${of}`);
    for (const member of known) all.add(member);
  }
  return all;
}

/**
 * The classes that a rule names: one class or set, or several with `|` between.
 *
 * @throws Error for a name that stands in neither table: a broken rule, found when rules are loaded.
 */
export function classesOf(names: string): ReadonlySet<ItemClass> {
  return union(names.split('|'), names);
}

const EDGE = letterOf('line-end');

function letterOf(name: ItemClass): string {
  return LETTERS.get(name) ?? '';
}

/** A row of units or items as the string that expressions run on: one character each, a line end at either edge. */
export function encode(row: readonly { readonly class: ItemClass }[]): string {
  let encoded = EDGE;
  for (const item of row) encoded += letterOf(item.class);
  return encoded + EDGE;
}

/** The letters of the classes that a rule names. */
export const lettersFor = (names: string): string => [...classesOf(names)].map(letterOf).join('');

/** The part of an expression for `{names}`, or for `{!names}`: any class but these. */
export function expressionFor(names: string): string {
  return names.startsWith('!') ? `[^${lettersFor(names.slice(1))}]` : `[${lettersFor(names)}]`;
}

/** The tables, for those who write rules: every class and set with what it holds. */
export interface ClassDescription {
  readonly name: string;
  readonly holds: string;
  readonly kind: 'class' | 'class of roles' | 'set';
  readonly of: readonly string[];
}

export function describeClasses(): readonly ClassDescription[] {
  const rows = (table: Readonly<Record<string, string>>, kind: ClassDescription['kind']): ClassDescription[] =>
    Object.entries(table).map(([name, holds]) => ({ name, holds, kind, of: [] }));
  return [
    ...rows(UNIT_CLASSES, 'class'),
    ...rows(ROLE_CLASSES, 'class of roles'),
    ...Object.entries(CLASS_SETS).map(([name, { holds, of }]) => ({ name, holds, kind: 'set' as const, of })),
  ];
}
