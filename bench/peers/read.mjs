// One reader over one folder, in a process of its own; prints how many items it answered and the seconds of CPU it took.
//
//   node bench/peers/read.mjs READER FOLDER      the readers are the keys below
//
// What loads before the first page (lists, models, modules) does not count. The folder is read once before it is measured,
// so that no engine is measured cold, as long as the whole takes; of the measured rounds the fastest counts.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [reader, folder] = process.argv.slice(2);
const ROUNDS = 6;

const readers = {
  /** Bytes → charset, blocks, what is furniture, articles with headline, byline, date and text; no names, no facts. */
  async 'bpp pages'() {
    const { loadGazetteer } = await import('../../dist/gazetteers/load.js');
    const { survey } = await import('../../dist/pipeline.js');
    const { sourceFromBytes } = await import('../../dist/read/read-source.js');
    const { segment } = await import('../../dist/segment/segment.js');
    const gazetteer = loadGazetteer();
    return (bytes, path) => {
      const source = sourceFromBytes(bytes, path, () => undefined);
      return source !== undefined && segment(survey(source).page, gazetteer).articles.length > 0;
    };
  },
  /** As its README has it: title, byline, text and the published time that the page states. */
  async readability() {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return (bytes) => Boolean(new Readability(parseHTML(bytes.toString('utf8')).document).parse()?.textContent);
  },
  /** Words with their classes, then people, organisations, police forces, places and programmes, with their spans. */
  async 'bpp names'() {
    const { findNames } = await import('../../dist/extract/names/find-names.js');
    const { readUnits } = await import('../../dist/extract/units/read-units.js');
    const { loadGazetteer } = await import('../../dist/gazetteers/load.js');
    const { sourceFromText } = await import('../../dist/read/read-source.js');
    const { passage } = await import('../../dist/segment/passage.js');
    const { fold } = await import('../../dist/text/fold.js');
    const gazetteer = loadGazetteer();
    return (bytes, path) => {
      const article = passage(sourceFromText({ path, text: bytes.toString('utf8'), mediaType: 'text/plain' }));
      const units = readUnits(fold(article.text), article.text, gazetteer);
      return findNames(article, units, { own: gazetteer.own }).length > 0;
    };
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (bytes) => {
      const document = nlp(bytes.toString('utf8'));
      const found = [document.people(), document.places(), document.organizations(), document.money()];
      return found.map((kind) => kind.json()).some((kind) => kind.length > 0);
    };
  },
  /** Parts of speech and its own entities: dates, sums, shares, addresses of the web. It knows no names of people. */
  async 'wink-nlp'() {
    const peer = createRequire(join(process.env.PEERS_NODE ?? '', 'node_modules', 'here.js'));
    const nlp = peer('wink-nlp')(peer('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
    return (bytes) => nlp.readDoc(bytes.toString('utf8')).entities().out(nlp.its.detail).length > 0;
  },
};

const read = await readers[reader]();
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:html?|txt)$/.test(name),
);
const items = files.sort().map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
let seconds = Number.POSITIVE_INFINITY;
let answered = 0;
for (let round = 0; round <= ROUNDS; round++) {
  const before = process.cpuUsage();
  answered = items.filter(({ bytes, path }) => read(bytes, path)).length;
  const { user, system } = process.cpuUsage(before);
  if (round > 0) seconds = Math.min(seconds, (user + system) / 1e6);
}
console.log(JSON.stringify({ items: items.length, answered, seconds }));
