import { isBodyText, type KeptBlock } from '../../divide/kept-block.js';
import { type FieldRole, readField } from '../../divide/record-fields.js';
import { authorBeside, type DayRank } from '../../lines/day-line.js';
import { isAgency } from '../../lines/names.js';
import { isOutletShaped, outletOn } from '../../lines/outlets.js';
import type { Block } from '../../model/block.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { Attested, IsoDate } from '../../model/span.js';
import { findDay } from '../../text/day.js';
import { fold } from '../../text/fold.js';
import { phraseWords } from '../../text/phrase-key.js';
import type { TypedBlock } from './block-types.js';
import { isOutletLine } from './outlet-line.js';
import { isOutletName } from './publisher.js';

/** A headline, byline or date line stands among the first blocks of its article. */
export const HEAD_BLOCKS = 10;

/** What a labelled line says, without its label and a list's own tag: `Subject: [valley] Ferry strike` → `Ferry strike`. */
export function unlabelled(text: string, isRecord: boolean): string {
  return (isRecord && readField(text) ? text.slice(text.search(LABEL_END) + 1) : text).replace(LIST_TAG, '').trim();
}

/** Fields stand together: `Source: money went on a lido` alone is a headline. */
export function isRecordHead(blocks: readonly Block[]): boolean {
  return blocks.slice(0, RECORD_REACH).filter(({ text }) => readField(text) !== undefined).length > 1;
}

const RECORD_REACH = 14;
const LABEL_END = /[:\s]/;
const LIST_TAG = /^\s*(?:(?:re|fwd?): ?|\[[^\]]{1,40}\] ?){0,3}/i;

/** The author as the article's own lines name him: at the head, at the foot, under it. */
export function findByline(
  typed: readonly TypedBlock[],
  headlineAt: number,
  footer: readonly string[],
  gazetteer: Gazetteer,
): Attested<readonly string[]> | undefined {
  const head = typed.slice(0, HEAD_BLOCKS);
  const areGiven = ([name = '']: readonly string[]): boolean =>
    gazetteer.givenNames.has((name.split(' ')[0] ?? '').toLowerCase());
  const lines = typed.filter(({ type, line }) => (type === 'byline' || type === 'dateline') && line.people.length > 0);
  // A desk or an agency stands for nobody only where nobody is named.
  const named = lines.filter(({ line }) => !line.people.every(isAgency));
  const ofPeople = named.length > 0 ? named : lines;
  const stated = ofPeople.find(({ line }) => line.shape === 'byline') ?? ofPeople[0];
  const introduced = introducedAuthor(typed);
  // A blog posts its guests' pieces under the name of its own account.
  if (stated?.line.people[0]?.includes(' ') || (stated && !introduced)) {
    const people = stated.line.people.filter(
      (name, i) => isAgency(name) || (outletOn(name) === undefined && !(i > 0 && isListed(name, gazetteer))),
    );
    if (people.length > 0) return { value: people, basis: stated.rule };
  }
  const besideDate = head.flatMap(({ type, line }) => (type === 'dateline' ? [line.beside] : [])).find(areGiven);
  if (besideDate) return { value: besideDate, basis: 'metadata/name-beside-date' };
  const inFooter = footer.flatMap((text) => (POST_FOOTER.test(text) ? authorBeside(text) : []));
  if (inFooter.length > 0) return { value: inFooter.slice(0, 1), basis: 'metadata/post-footer' };
  const signature = signatureLine(typed, headlineAt) ?? lastName(typed, gazetteer);
  if (signature) return { value: [signature], basis: 'segment/signature' };
  return introduced ? { value: [introduced], basis: 'metadata/introduced-author' } : undefined;
}

/** Behind the writer's name a listed place or body is where he writes. */
function isListed(name: string, gazetteer: Gazetteer): boolean {
  const words = phraseWords(name);
  const forms = gazetteer.phrases.get(words[0] ?? '') ?? [];
  return forms.some((form) => form.words.length === words.length && form.words.every((word, i) => word === words[i]));
}

const DATA_SOURCE = /^source: */i;
const POST_FOOTER = /^(?:this (?:entry|post) was|posted)\b/i;
/** A blog presents the guest whose piece follows. */
const INTRODUCED =
  /(?:^|[.!] )In this (?:article|post|piece|essay|blog|blog post|guest post),? ((?:(?:Dr|Professor|Prof)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}) /u;
const IN_THIS = /In\sthis\s/;

function introducedAuthor(typed: readonly TypedBlock[]): string | undefined {
  for (const { block } of typed.slice(0, HEAD_BLOCKS)) {
    const name = IN_THIS.test(block.text) ? INTRODUCED.exec(fold(block.text))?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

const VALEDICTION =
  /^(?:(?:kind|best|warm) )?(?:regards|wishes)|^yours(?: (?:sincerely|faithfully|truly))?|^sincerely/i;

/** The name under a letter: `Regards`, then the writer. */
function signatureLine(typed: readonly TypedBlock[], headlineAt: number): string | undefined {
  const at = typed.findIndex(
    ({ block }, i) => i > headlineAt && VALEDICTION.test(block.text) && block.text.length < 30,
  );
  const below = typed[at + 1]?.line;
  // A letter that the article quotes is signed by another.
  const isQuoted = typed.slice(at + 2).some((each) => isBodyText(each));
  return at >= 0 && below?.shape === 'name' && !isQuoted ? below.people[0] : undefined;
}

const DIGITS = /\d{3}/;

/** The writer's name as the very last line, under the text or under a telephone number. */
function lastName(typed: readonly TypedBlock[], gazetteer: Gazetteer): string | undefined {
  const last = typed.at(-1);
  const above = typed.at(-2);
  const name = last?.line.shape === 'name' ? last.line.people[0] : undefined;
  if (name === undefined || last?.block.text !== name || !(isBodyText(above) || DIGITS.test(above?.block.text ?? ''))) {
    return undefined;
  }
  return gazetteer.givenNames.has((name.split(' ')[0] ?? '').toLowerCase()) ? name : undefined;
}

/** The day that the article's own lines give it: its date line, a release's credit, the foot of its post. */
export function findDayOf(typed: readonly TypedBlock[], footer: readonly string[]): Attested<IsoDate> | undefined {
  const dated = bestDated(typed);
  if (dated?.line.day) return { value: dated.line.day, basis: 'metadata/date-line' };
  const foot = typed.at(-1);
  if (foot?.line.day && POST_FOOTER.test(foot.block.text)) {
    return { value: foot.line.day, basis: 'metadata/post-footer' };
  }
  const credit = typed.slice(-2).find(({ block }) => RELEASE_DAY.test(fold(block.text)));
  const released = credit && findDay(fold(credit.block.text))?.day;
  if (released) return { value: released, basis: 'metadata/release-credit' };
  const inFooter = footer.find((text) => (POST_FOOTER.test(text) || isField(text, 'dateline')) && findDay(text));
  const day = inFooter && findDay(inFooter)?.day;
  return day ? { value: day, basis: 'metadata/post-footer' } : undefined;
}

/** Of the days in a head the first printing's, then one that stands by itself, then the last change's; above the others in each. */
function bestDated(typed: readonly TypedBlock[]): TypedBlock | undefined {
  const dated = typed.slice(0, HEAD_BLOCKS).filter(({ line, type }) => line.day !== undefined && type !== 'heading');
  const headline = typed.findIndex(({ type }) => type === 'headline');
  const below = dated.filter((each) => typed.indexOf(each) >= headline);
  return [below, dated]
    .flatMap((days) => RANKED.map((ranks) => days.find(({ line }) => ranks.has(line.rank ?? 'bare'))))
    .find(Boolean);
}

const RANKED: readonly ReadonlySet<DayRank>[] = [new Set(['first']), new Set(['stated', 'bare']), new Set(['updated'])];

const isField = (text: string, role: FieldRole): boolean => readField(text)?.field.role === role;

const RELEASE_DAY = /^[-\s]*from an? .{3,60} release\b/;

/** The outlet that the head names beside its date, or a record in a field of its own. */
export function outletInHead(
  own: readonly KeptBlock[],
  footer: readonly string[],
  isRecord: boolean,
  gazetteer: Gazetteer,
): Attested<string> | undefined {
  const head = own.slice(0, HEAD_BLOCKS);
  // `Source: Home Office` under a table says whose figures they are.
  const isData = (line: string): boolean =>
    DATA_SOURCE.test(line) && !isOutletName(line.replace(DATA_SOURCE, ''), gazetteer);
  const lines = [...head.map(({ block }) => block.text), ...footer];
  const line = lines.find((text) => isField(text, 'publisher') && !isData(fold(text)));
  const field = line === undefined ? undefined : readField(line);
  if (field?.value && (isRecord || isOutletName(field.value, gazetteer) || isOutletShaped(field.value)))
    return { value: field.value, basis: 'segment/field-publisher' };
  const at = head.findIndex((_, i) => isOutletLine(head, i));
  const outlet = at < 0 ? undefined : outletOn(head[at]?.block.text ?? '');
  if (outlet) return { value: outlet, basis: 'metadata/outlet-line' };
  const byline = head.find(({ line }) => line.shape === 'byline')?.block.text ?? '';
  const behindName = byline.includes(',') ? outletOn(byline.slice(byline.lastIndexOf(',') + 1)) : undefined;
  return behindName ? { value: behindName, basis: 'metadata/outlet-in-byline' } : undefined;
}
