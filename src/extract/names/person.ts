import type { NameRule } from './name-rule.js';

/** A full name: given names and initials, particles, then one or two surnames; `Anne-Marie` and `Smith-Jones` are one unit. */
const FULL = '{given} (?:{given}|{initial}){0,2} {particle}{0,2} {surname}{1,2}';
/** After a title anything with a capital is a surname, places, words and street nouns too. */
const SURNAME = '{particle}{0,2} [SQUCGMNABVLJ] {name}{0,1}';
const TITLED = `(?:${FULL}|(?:{given}|{initial}){1,3} {particle}{0,2} [SQUCGMNBVLJ]{1,2}|${SURNAME})`;
/** Listed as given names, but in the press a party, a prize, a faith. */
const DESCRIBES = new Set(['tory', 'oscar', 'islam', 'halo', 'nirvana', 'thai', 'roma']);
const SAYS = new Set([
  'said',
  'says',
  'told',
  'added',
  'adds',
  'explained',
  'insisted',
  'warned',
  'claimed',
  'replied',
]);

/** People, surest evidence first. Not: streets, ships, firms, laws, teams named after people (longer names win). */
export const personRules: readonly NameRule[] = [
  {
    id: 'person/rank-name',
    kind: 'person',
    summary: 'A name after a rank or a post: Chief Supt Phil Kay, PCC Bob Jones.',
    pattern: `(?<title>(?:{title},?){1,3}) ⟦${TITLED}⟧`,
    confidence: 0.95,
    accept: (mention, _before, after) => mention.length > 1 || mention[0]?.class !== 'N' || after?.class === 'v',
  },
  {
    id: 'person/honorific-name',
    kind: 'person',
    summary: 'A name after an honorific: Mr Sims, Dame Ann Okafor.',
    pattern: `(?<title>{honorific}{title}{0,2}) ⟦${TITLED}⟧`,
    confidence: 0.97,
  },
  {
    id: 'person/given-surname',
    kind: 'person',
    summary: 'A listed given name and a surname: Jill Harrison, Iain Duncan Smith.',
    pattern: `⟦G (?:{given}|{initial}){0,2} {particle}{0,2} {surname}{1,2}⟧`,
    confidence: 0.88,
    accept: (mention) => !mention.every((unit) => unit.class === 'A'),
  },
  {
    id: 'person/given-street-noun',
    kind: 'person',
    summary: 'A given name and a surname that also ends streets, where nobody is in or at it: Kate Green.',
    pattern: '(?<![ytJZ]) ⟦G {initial}{0,2} J⟧ (?![ZJH])',
    confidence: 0.875,
  },
  {
    id: 'person/doubtful-given-surname',
    kind: 'person',
    summary: 'A given name that is also a word or a place, with a surname that is none: Mark Hollis.',
    pattern: '⟦M {initial}{0,2} {particle}{0,2} [SQUCGBV]{1,2}⟧',
    confidence: 0.72,
  },
  {
    id: 'person/initials-surname',
    kind: 'person',
    summary: 'Initials and a surname: J. R. Okafor.',
    pattern: '⟦{initial}{1,3} {particle}{0,2} [SQUCVB]{1,2}⟧',
    confidence: 0.8,
    accept: (mention, before) => mention[0]?.key !== 'a' && !'GMSQULCNA'.includes(before?.class ?? '¶'),
  },
  {
    id: 'person/post-before',
    kind: 'person',
    summary: 'A name after a post in lower case: chairman Shan Oduya, spokeswoman Ute Brandt.',
    pattern: '(?<title>k) ⟦[GMSUQC] (?:{given}|{initial}){0,1} {particle}{0,2} [SQUCGM]{1,2}⟧',
    confidence: 0.9,
  },
  {
    id: 'person/age-after',
    kind: 'person',
    summary: 'Two or three capitalised words and an age: Zbyněk Hrubý, 41,',
    pattern: '⟦[GMSUQC] {initial}{0,1} {particle}{0,2} {name}{1,2}⟧ (?=,n[,.;)]|\\(n\\))',
    confidence: 0.9,
    accept: (_mention, _before, after) => after !== undefined,
  },
  {
    id: 'person/post-after',
    kind: 'person',
    summary: 'Two or three capitalised words, a comma and a post: Oluwaseun Adé, the director.',
    pattern: '⟦[GMSUQC] {initial}{0,1} {particle}{0,2} [SQUCGM]{1,2}⟧ (?=, [ti]? [mw]{0,2} k|,? P)',
    confidence: 0.85,
  },
  {
    id: 'person/says',
    kind: 'person',
    summary: 'Two capitalised words, at least one of them a known name, beside a verb of saying.',
    pattern: '⟦[GMSUQ] {initial}{0,1} {particle}{0,2} [SQUCGM]{1,2}⟧ (?=v)',
    confidence: 0.82,
  },
  {
    id: 'person/unlisted-says',
    kind: 'person',
    summary:
      'Two capitalised words that no list knows, with no article, right before said, told, added: Ngaio Tattersall said.',
    pattern: '(?<![tGMSQULCNAOFHZX]) ⟦[CN] {particle}{0,2} [CSV]⟧ (?=v)',
    confidence: 0.6,
    accept: ([first], _before, after) => SAYS.has(after?.key ?? '') && !(first?.class === 'N' && first.opensSentence),
  },
  {
    id: 'person/given-name-alone',
    kind: 'person',
    summary: 'A common given name by itself inside a sentence: as told by Carol.',
    pattern: '(?<![tiGMSQBVULCNAIHFOZJXT\\-]) ⟦G⟧ (?![GMSQBVULCNAHZJFOXs\\-(])',
    confidence: 0.62,
    accept: ([unit]) =>
      unit !== undefined &&
      !unit.entry &&
      !unit.opensSentence &&
      !unit.caps &&
      unit.key.length > 2 &&
      !DESCRIBES.has(unit.key),
  },
  {
    id: 'person/by-line',
    kind: 'person',
    summary: 'A name after By at the start of a line.',
    pattern: '(?<=¶|^) b ⟦[GMSUQCL] {initial}{0,2} {particle}{0,2} [SQUCGMLVBNJ]{1,2}⟧ (?=¶|$|[,|])',
    confidence: 0.93,
  },
];
