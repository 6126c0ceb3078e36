import type { Message } from '../../model/message.js';
import type { Declared, SourceFile } from '../../model/source.js';
import type { RuleId } from '../../model/span.js';
import { addTo } from '../../text/add-to.js';
import { locatorOf } from '../../text/locator.js';
import type { Form } from '../forms/form.js';
import { fault, MOST_NESTED } from '../limits.js';
import { binaryForm, formOfHead } from '../media-type.js';
import { refusal, type Sorted, sortBytes, sourceOfText } from '../read-source.js';
import { type Allowance, createAllowance } from './allowance.js';
import { collected, countedInput, type Input, inputFromBytes, inputFromChunks, peeked } from './input.js';
import { type BytesPart, type Part, Refused, type Remark } from './reader.js';
import { readerOf } from './readers.js';
import type { Mapping } from './records/mapping.js';

type Report = (message: Message) => void;

/** Where a container stands, and what is known of all in it. */
export interface Surroundings {
  /** The file that all of it came in, by its path. */
  readonly file: string;
  /** Containers around it. */
  readonly depth: number;
  /** The form of the file. */
  readonly form?: RuleId;
  readonly url?: string;
  readonly declared?: Declared;
  readonly mapping?: Mapping | undefined;
  /** What may be unpacked of the file. */
  readonly allowance?: Allowance;
}

/** Bytes that tell what a stream is. */
export const HEAD_BYTES: number = 64 * 1024;

/**
 * The pages in a container, in its order, those of containers in it too. What cannot be read is reported under its
 * locator, and the rest comes.
 */
export async function* openContainer(
  form: Form,
  input: Input,
  around: Surroundings,
  report: Report,
): AsyncGenerator<SourceFile, void> {
  const { path } = input;
  const load = readerOf(form);
  if (load === undefined || around.depth >= MOST_NESTED) {
    report(load === undefined ? refusal(form, path) : tooDeep(form, around.depth, path));
    return;
  }
  const allowance = around.allowance ?? createAllowance();
  const counted = around.allowance ? input : countedInput(input, (bytes) => allowance.came(bytes));
  const inside = { ...around, allowance, depth: around.depth + 1, form: formOfFile(around.form, form) };
  const left = new Map<string, string[]>();
  const remark = ({ at, ...remarked }: Remark): void => report({ ...remarked, path: locatorOf(path, at) });
  try {
    const read = await load();
    for await (const part of read(counted, { remark, mapping: around.mapping, allowance })) {
      const sources = openPart(part, locatorOf(path, part.name), inside, {
        report,
        input,
        leave: ({ summary }) => addTo(left, summary, part.name ?? ''),
      });
      yield* sources;
    }
  } catch (error) {
    report({ severity: 'error', ...failureOf(error, form), path });
  }
  for (const [summary, names] of left) report(leftOut(summary, names, path));
}

/** What a file is called by: the outermost of its containers, or what is in a gzip, which says nothing of what it holds. */
function formOfFile(outer: RuleId | undefined, { id }: Form): RuleId {
  return outer === undefined || outer === PACKED ? id : outer;
}

const PACKED: RuleId = 'read/gzip';

interface Telling {
  /** The container. */
  readonly input: Input;
  readonly report: Report;
  /** Of what pages show or run, which is no loss. */
  leave(form: Form): void;
}

async function* openPart(
  part: Part,
  path: string,
  around: Surroundings,
  telling: Telling,
): AsyncGenerator<SourceFile, void> {
  const url = part.url ?? around.url;
  const declared = around.declared || part.declared ? { ...around.declared, ...part.declared } : undefined;
  const known = { ...around, ...(url !== undefined && { url }), ...(declared && { declared }) };
  const placed = (source: SourceFile): SourceFile => {
    const said = known.declared || source.declared ? { ...known.declared, ...source.declared } : undefined;
    return { ...source, ...placeOf(known, path), ...(said && { declared: said }) };
  };
  if ('text' in part) {
    const { text, mediaType, isArticle, message, pages } = part;
    const source = sourceOfText({ path, text, mediaType }, telling.report);
    if (source === undefined) return;
    // What goes by the name of the file is known by its bytes as well: `sha256sum paper.pdf` tells whether it is that.
    const bytes = part.name === undefined ? { ...(await telling.input.digest()), charsetBasis: MADE_OF_FORM } : {};
    yield {
      ...placed(source),
      ...bytes,
      ...(isArticle && { isArticle }),
      ...(message && { message }),
      ...(pages && { pages }),
    };
    return;
  }
  try {
    const { sorted, input } = await sort(part, path, telling.report);
    if (sorted === undefined) return;
    if ('source' in sorted) yield placed(sorted.source);
    else if (sorted.form.isPart) telling.leave(sorted.form);
    else yield* openContainer(sorted.form, input, known, telling.report);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    telling.report({ severity: 'error', rule: error.rule, reason: error.message, path });
  }
}

const MADE_OF_FORM: RuleId = 'read/made-of-form';

/** What a source is known by beside its bytes. */
function placeOf({ file, form, url }: Surroundings, path: string): Partial<SourceFile> {
  return {
    ...(path === file ? {} : { container: file }),
    ...(form && { form }),
    ...(url !== undefined && { url }),
  };
}

/** Bytes as what they are; of a stream so much is held as tells that, and all of it only where it is a page. */
async function sort(
  { bytes, charset, isHtml }: BytesPart,
  path: string,
  report: Report,
): Promise<{ readonly sorted: Sorted; readonly input: Input }> {
  const inHand = (all: Uint8Array) => ({
    sorted: sortBytes(all, path, report, { charset, isHtml }),
    input: inputFromBytes(path, all),
  });
  if (bytes instanceof Uint8Array) return inHand(bytes);
  const { head, all, isWhole } = await peeked(bytes, HEAD_BYTES);
  if (isWhole) return inHand(head);
  // What is no text is none to its end, and need not be held to be refused.
  const binary = binaryForm(head);
  const form = binary ?? formOfHead(head, path);
  if (form === undefined || (!binary && form.isPart === undefined && readerOf(form) === undefined))
    return inHand(await collected(all));
  return { sorted: { form }, input: inputFromChunks(path, all) };
}

/** Why reading ended: what a reader said, or what its library threw at bytes that are not what they should be. */
function failureOf(error: unknown, { summary, instead }: Form): Pick<Message, 'rule' | 'reason'> {
  if (error instanceof Refused) return { rule: error.rule, reason: error.message };
  // A fault of the program's own is one of these; of what is broken libraries throw their own sorts.
  if (error instanceof TypeError || error instanceof ReferenceError) return fault(error);
  const told = error instanceof Error ? error.message : String(error);
  return { rule: 'read/broken-container', reason: `${summary} that is broken (\`${told}\`): ${instead}` };
}

function tooDeep({ summary }: Form, depth: number, path: string): Message {
  const reason = `${summary} in \`${depth}\` containers, one in the other, which is not read: unpack the outer ones`;
  return { severity: 'error', rule: 'read/nested-too-deep', reason, path };
}

const MOST_NAMED = 3;

function leftOut(summary: string, names: readonly string[], path: string): Message {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const more = names.length > MOST_NAMED ? ` and \`${names.length - MOST_NAMED}\` more` : '';
  const reason = `${shown.join(', ')}${more}: not read, each is ${summary}`;
  return { severity: 'info', rule: 'read/parts-of-pages', reason, path };
}
