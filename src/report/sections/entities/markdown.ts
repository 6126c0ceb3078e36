import { DEALING_WORDS } from '../../../query/together.js';
import type { NameUse, Saying } from '../../../store/dossier.js';
import { counted } from '../../../text/counted.js';
import { markdownText } from '../../../text/markdown.js';
import { dayWords } from '../../html/day.js';
import { placeMarkdown, placesCell } from '../../markdown/places.js';
import type { Citing } from '../../section.js';
import { onePerLine } from './card.js';
import type { EntityCard, PostOnce, Unnamed } from './gather.js';
import { aboutCount, contentWords, extentWords, heldOf, KIND_WORDS, postWords, termWords, UNNAMED } from './words.js';

// Cards and the table of people as Markdown: the same facts, each with its place.

/** The people of a report in a table. */
export function* peopleMarkdown(cards: readonly EntityCard[], citing: Citing): IterableIterator<string> {
  if (cards.length === 0) return;
  yield '| Person | Post | When | Quotes | Reports | Said about |';
  yield '| --- | --- | --- | ---: | ---: | ---: |';
  for (const card of cards) {
    const { entity, main, quotes, said, passages } = card;
    const post =
      main === undefined ? ['', ''] : [postMarkdown(main), `${termWords(main)} ${placesCell([main.best], citing)}`];
    const about = passages.length === 0 ? '' : aboutCount(card);
    const counts = [...[quotes.length, said.length].map((count) => (count === 0 ? '' : String(count))), about];
    yield `| ${[`**${markdownText(entity.name)}**`, ...post, ...counts].join(' | ')} |`;
  }
  yield '';
}

const postMarkdown = (post: PostOnce): string =>
  [markdownText(postWords(post)), ...(post.basis === 'implied' ? ['*(implied)*'] : [])].join(' ');

/** Everything that a report says of one thing. */
export function* cardMarkdown(card: EntityCard, citing: Citing): IterableIterator<string> {
  const { entity, quotes, said, passages, mentions_left, dealings, names } = card;
  const isPerson = entity.kind === 'person';
  const { kind, main } = { kind: KIND_WORDS[entity.kind].one, main: card.main };
  yield `### ${markdownText(entity.name)}`;
  yield '';
  yield [main === undefined ? kind : postMarkdown(main), ...extentWords(card), ...contentWords(card)].join(' · ');
  yield '';
  yield* list(isPerson ? 'Posts' : 'Posts held here', heldOf(card), (post) => {
    const whose = isPerson ? postMarkdown(post) : `${markdownText(post.role)} · ${markdownText(post.person)}`;
    return `${whose} · ${post.state} · ${termWords(post)} ${places([post.best, ...post.stated], citing)}`;
  });
  yield* sayings(quotes, said, citing);
  const about = entity.kind === 'place' ? [] : passages;
  yield* list(
    'Said about',
    about,
    (passage) => `${markdownText(passage.shown)} ${placeMarkdown(passage, citing)}`,
    mentions_left,
  );
  yield* list('Dealings', dealings, (dealing) => {
    const { a, b, type, state, evidence } = dealing;
    const words = `${markdownText(a)} ${DEALING_WORDS[type]} ${markdownText(b)} (${state})`;
    return `${words}: ${markdownText(dealing.sentence)} ${places([dealing, ...evidence], citing)}`;
  });
  yield* list(
    'Names used',
    names,
    ({ name, uses }) => `${markdownText(name)} ×${uses.length} ${places(onePerLine(uses), citing)}`,
  );
}

/** What is said by somebody whom no name tells. */
export function* unnamedMarkdown({ quotes, said }: Unnamed, citing: Citing): IterableIterator<string> {
  if (quotes.length + said.length === 0) return;
  yield `### ${UNNAMED}`;
  yield '';
  yield* sayings(quotes, said, citing);
}

function* sayings(quotes: readonly Saying[], said: readonly Saying[], citing: Citing): IterableIterator<string> {
  yield* list(
    'Quotes',
    quotes,
    (quote) => `“${markdownText(quote.text)}”${saidHow(quote)} ${placeMarkdown(quote, citing)}`,
  );
  yield* list(
    'Said, as reported',
    said,
    (report) => `${markdownText(report.text)}${saidHow(report)} ${placeMarkdown(report, citing)}`,
  );
}

/** A list under its heading; nothing where there is none. */
function* list<Item>(
  title: string,
  items: readonly Item[],
  line: (item: Item) => string,
  left = 0,
): IterableIterator<string> {
  if (items.length === 0) return;
  yield `#### ${title}`;
  yield '';
  for (const item of items) yield `- ${line(item)}`;
  if (left > 0) yield `- … and ${counted(left, 'more mention')}`;
  yield '';
}

function saidHow({ cue, by, meant_basis, published }: Saying): string {
  const as = by === null ? [] : [`${meant_basis === null ? '' : '*implied*: '}“${markdownText(by)}”`];
  const day = published === null ? [] : [dayWords(published, published)];
  const how = [...(cue === null ? [] : [markdownText(cue)]), ...as, ...day];
  return how.length === 0 ? '' : ` – ${how.join(', ')}`;
}

function places(cited: readonly Pick<NameUse, 'source' | 'line'>[], citing: Citing): string {
  return [...new Set(cited.map((place) => placeMarkdown(place, citing)))].join(' ');
}
