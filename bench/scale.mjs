// How long a question takes of a large archive: 100,000 articles and a million mentions unless told. By hand:
//
//   node bench/scale.mjs DB [ARTICLES]     makes the database where there is none, then asks it
//
// The archive is made by a fixed rule: four short stories that bpp reads once, each then told again with other people, bodies,
// places, sums and years of the same length, so that every offset still holds. Reading as many pages would take half an hour.
// What is compared with `node -e 0` is the whole process, the median of five; memory is what the system says it took at most.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { createFactFinder } from '../dist/facts/find-facts.js';
import { loadGazetteer } from '../dist/gazetteers/load.js';
import { FACT_KINDS } from '../dist/model/fact-kinds.js';
import { draftSource, survey } from '../dist/pipeline.js';
import { sourceFromText } from '../dist/read/read-source.js';
import { resolveArchive } from '../dist/resolve/resolve-archive.js';
import { openForIngest } from '../dist/store/ingest-database.js';
import { createWriter } from '../dist/store/write.js';
import { contentId } from '../dist/text/content-id.js';

/** Their names, years and sums stand for others. */
const STORIES = [
  `Eastmoor votes on ferry deal

22 November 2012

Adam Marlow, chief executive of Eastmoor Council, said the ferry deal would cost £12m over four years.

"We will not sign before June," Mr Marlow told Westwick Police in Westwick. Jane Fenton, a councillor, said that £12m was too much.`,
  `Police chief to leave

5 March 2012

Chief Constable Adam Marlow of Eastmoor Police will retire in July 2012.

"It has been an honour," he said. Assistant Chief Constable Jane Fenton praised Mr Marlow. Eastmoor Council paid £12m for the control room in Westwick.`,
  `Contract awarded

3 May 2012

Eastmoor Council has awarded a contract worth £12m to Westwick Systems Ltd, its leader Adam Marlow announced on Thursday.

Jane Fenton, chief executive of Westwick Systems Ltd, said the work would begin in September 2012. Campaigners from Eastmoor will meet Ms Fenton.`,
  `Inquiry opens into merger

9 July 2012

An inquiry into the merger of Eastmoor Police and Westwick Police opened on Monday. Adam Marlow, its chairman, said: "Nobody was told."

Jane Fenton of Eastmoor Council said it had saved £12m since 2012, and that Westwick Police had agreed.`,
];
const STANDS_IN =
  /Adam|Jane|Marlow|Fenton|Eastmoor|Westwick|2012|£12m|"m(?:in|ax)":12000000\b|"[a-p][0-9b-df-np-tv-z]{9}"/gi;

const HEADS = [
  'East',
  'West',
  'Ford',
  'Hart',
  'Lang',
  'Mill',
  'Oxen',
  'Pool',
  'Quay',
  'Rush',
  'Stan',
  'Thor',
  'Upp',
  'Wend',
];
const TAILS = [
  'moor',
  'port',
  'wick',
  'gate',
  'ford',
  'mere',
  'wood',
  'dale',
  'stow',
  'bury',
  'hurst',
  'leigh',
  'combe',
];
const TOWNS = HEADS.flatMap((head) => TAILS.map((tail) => head + tail)).filter(({ length }) => length === 8);

/** From 0 to 1, the same on every run. */
function drawer() {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const namesOf = (names, length, most) =>
  [...names]
    .filter((name) => name.length === length && /^[a-z]+$/.test(name))
    .slice(0, most)
    .map((name) => name[0].toUpperCase() + name.slice(1));

/** Draft after draft, `articles` of them. */
function* drafts(articles, gazetteer) {
  const told = STORIES.map((text, n) => {
    const source = sourceFromText({ path: `story-${n}.txt`, text, mediaType: 'text/plain' });
    return JSON.stringify(draftSource(survey(source), new Map(), gazetteer));
  });
  const draw = drawer();
  /** Few are drawn often, many seldom, as names are in the press. */
  const drawFrom = (list) => list[Math.floor(draw() ** 2.5 * list.length)];
  const given = namesOf(gazetteer.givenNames.keys(), 4, 80);
  const families = namesOf(gazetteer.surnames.keys(), 6, 1500);
  for (let n = 0; n < articles; n += 1) {
    const year = String(1996 + Math.floor(draw() * 25));
    const sum = String(10 + Math.floor(draw() * 89));
    const words = new Map([
      ...[
        ['adam', drawFrom(given)],
        ['jane', drawFrom(given)],
        ['marlow', drawFrom(families)],
        ['fenton', drawFrom(families)],
      ],
      ...[
        ['eastmoor', drawFrom(TOWNS)],
        ['westwick', drawFrom(TOWNS)],
        ['2012', year],
        ['£12m', `£${sum}m`],
      ],
      ...['min', 'max'].map((end) => [`"${end}":12000000`, `"${end}":${sum}000000`]),
    ]);
    const draft = JSON.parse(
      told[n % told.length].replace(STANDS_IN, (word) => {
        // Another id for the same row of another story.
        const other = words.get(word.toLowerCase()) ?? `"${contentId(word, n)}"`;
        return word === word.toLowerCase() ? other.toLowerCase() : other;
      }),
    );
    const path = `${year}/${String(n).padStart(6, '0')}.txt`;
    yield {
      ...draft,
      source: { ...draft.source, path, sha256: createHash('sha256').update(path).digest('hex') },
      articles: draft.articles.map((article) => ({ ...article, source: { ...article.source, path } })),
      print: { ...draft.print, blocks: [] },
    };
  }
}

function make(path, articles) {
  const gazetteer = loadGazetteer();
  const started = performance.now();
  const lap = (what) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);
  const database = openForIngest(path, {});
  const writer = createWriter(database, { rules: 'bench' });
  writer.setRoot('.');
  for (const draft of drafts(articles, gazetteer)) writer.putSource(draft);
  lap('stories are in');
  const chains = [...writer.archiveChains()];
  const { entities, doubts } = resolveArchive(chains, gazetteer);
  lap(`${entities.length} entities`);
  const nobody = new Map();
  const decided = {
    rejectedChains: nobody,
    rejectedMentions: nobody,
    confirmedEntities: new Set(),
    confirmedMentions: new Set(),
    hash: '',
  };
  writer.putEntities([{ entities, doubts, keys: nobody }], decided, { by: 'bench', articles });
  lap('named');
  const { find } = createFactFinder({ articles: writer.statingArticles() });
  const none = { confirmed: new Set(), taken: [] };
  writer.putFacts([...FACT_KINDS.keys()].map((table) => ({ facts: find(writer.statementsOf([table])), ...none })));
  console.log(writer.finish());
  writer.close();
  lap('finished');
}

const QUESTIONS = [
  ['sql count', 'sql', 'SELECT count(*) FROM mentions'],
  ['dossier', 'query', '--person', '@person'],
  ['dossier of a force', 'query', '--force', '@force'],
  ['surname of many', 'query', '--person', '@surname'],
  ['any name', 'query', '@person'],
  ['unknown name', 'query', '--person', 'Zebulon Quark'],
  ['person and money', 'query', '--person', '@person', '--money', '>=50m'],
  ['force and words', 'query', '--force', '@force', '--text', 'inquiry'],
  ['common word', 'query', '--text', 'council'],
  ['rare phrase', 'query', '--text', '"Nobody was told"', '--person', '@person'],
  ['or, not', 'query', '--text', '(honour OR agreed) -ferry', '--published', '2003'],
  ['said', 'query', '--said', 'sign', '--person', '@person'],
  ['who held a post', 'query', '--role', 'Chief Constable'],
  ['role of a force', 'query', '--role', 'Chief Constable', '--force', '@force'],
  ['money', 'query', '--money', '>=90m'],
  ['date', 'query', '--date', '2005-03'],
  ['with', 'query', '--person', '@person', '--with', '@force'],
  ['list people', 'list', 'people', '--limit', '20'],
  ['list money', 'list', 'money', '--limit', '20'],
  ['list roles of one', 'list', 'roles', '--person', '@person', '--limit', '20'],
  ['list quotes', 'list', 'quotes', '--limit', '20'],
  ['list articles', 'list', 'articles', '--limit', '20'],
  ['timeline', 'timeline', '--person', '@person'],
  ['timeline of a month', 'timeline', '--date', '2005-03'],
  ['money of one', 'money', '--payee', '@org'],
  ['together', 'together', '--force', '@force'],
  ['conflicts', 'conflicts', '--person', '@person'],
  ['show', 'show', '@person'],
  ['explain', 'explain', '@person'],
];

async function namesIn(path) {
  const { openDatabase } = await import(pathToFileURL('dist/store/database.js'));
  const db = openDatabase(path);
  const most = (kind, skip) =>
    db
      .prepare('SELECT name FROM entities WHERE kind = ? ORDER BY mention_count DESC LIMIT 1 OFFSET ?')
      .pluck()
      .get(kind, skip);
  const person = most('person', 0);
  const names = {
    '@person': person,
    '@force': most('force', 0),
    '@org': most('organisation', 0),
    '@surname': person.split(' ').at(-1),
  };
  db.close();
  return names;
}

/** One run as a whole process: milliseconds on the clock and of CPU, MB at most. */
function timed(argv) {
  const started = performance.now();
  const ran = spawnSync('/usr/bin/time', ['-f', '%M %U %S', process.execPath, ...argv], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const clock = performance.now() - started;
  const [kilobytes, user, system] = ran.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return {
    ...{ clock, cpu: (user + system) * 1000, memory: kilobytes / 1024, code: ran.status },
    ...{ said: ran.stderr.split('\n')[0], lines: ran.stdout.split('\n').length - 1 },
  };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const [path, articles = '100000', ...only] = process.argv.slice(2);
if (path === undefined) throw new Error('name the database');
if (!existsSync(path)) make(path, Number(articles));
const names = await namesIn(path);
const of = (runs, what) => median(runs.map((run) => run[what]));
const nothing = Array.from({ length: 7 }, () => timed(['-e', '0']));
console.log(
  `node -e 0: ${of(nothing, 'clock').toFixed(0)} ms, ${of(nothing, 'cpu').toFixed(0)} ms of CPU; ${JSON.stringify(names)}`,
);
for (const [title, ...words] of QUESTIONS) {
  if (only.length > 0 && !only.some((word) => title.includes(word))) continue;
  const argv = ['bin/bpp.js', '--db', path, ...words.map((word) => names[word] ?? word)];
  const runs = Array.from({ length: 5 }, () => timed(argv));
  const more = (what) => (of(runs, what) - of(nothing, what)).toFixed(0).padStart(6);
  const { code, lines, said } = runs[0];
  const verdict = code === 0 ? `${lines} lines` : `status ${code}: ${said}`;
  console.log(
    `${title.padEnd(20)} ${more('clock')} ms more ${more('cpu')} of CPU ${of(runs, 'memory').toFixed(0).padStart(5)} MB  ${verdict}`,
  );
}
