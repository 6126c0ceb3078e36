import type { Message } from '../../src/model/message.js';
import type { SourceFile } from '../../src/model/source.js';
import { inputFromBytes, inputFromChunks } from '../../src/read/containers/input.js';
import { openContainer } from '../../src/read/containers/open.js';
import { formOfHead } from '../../src/read/media-type.js';

interface Opened {
  readonly sources: readonly SourceFile[];
  readonly messages: readonly Message[];
}

/** Opens a container that is held, or one that comes in pieces of so many bytes. */
export async function opened(bytes: Uint8Array, path: string, pieces?: number): Promise<Opened> {
  const form = formOfHead(bytes.subarray(0, 65_536), path);
  if (form === undefined) throw new Error(`${path} is of no form`);
  const messages: Message[] = [];
  const sources: SourceFile[] = [];
  const input = pieces === undefined ? inputFromBytes(path, bytes) : inputFromChunks(path, inPieces(bytes, pieces));
  const report = (message: Message): void => void messages.push(message);
  for await (const source of openContainer(form, input, { file: path, depth: 0 }, report)) sources.push(source);
  return { sources, messages };
}

export async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

export const pathsOf = ({ sources }: Opened): readonly string[] => sources.map(({ path }) => path);

export const toldOf = ({ messages }: Opened): readonly string[] =>
  messages.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
