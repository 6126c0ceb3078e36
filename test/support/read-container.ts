import type { Message } from '../../src/model/message.js';
import { createAllowance } from '../../src/read/containers/allowance.js';
import { inputFromChunks } from '../../src/read/containers/input.js';
import type { BytesPart, PagePart, Part, Reader, Remark } from '../../src/read/containers/reader.js';
import type { Mapping } from '../../src/read/containers/records/mapping.js';

/** What a reader gave, what it remarked, and what ended it. */
export interface ReadContainer {
  readonly parts: readonly Part[];
  readonly pages: readonly PagePart[];
  readonly bytes: readonly BytesPart[];
  readonly remarks: readonly Remark[];
  readonly error?: unknown;
}

/** Reads a container in chunks of `size` bytes. */
export async function readContainer(
  reader: Reader,
  file: string | Uint8Array,
  size = 1000,
  mapping?: Mapping,
): Promise<ReadContainer> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const remarks: Remark[] = [];
  const parts: Part[] = [];
  const told = (): Omit<ReadContainer, 'error'> => ({
    parts,
    pages: parts.filter((part): part is PagePart => 'text' in part),
    bytes: parts.filter((part): part is BytesPart => 'bytes' in part),
    remarks,
  });
  try {
    const context = { remark: (remark: Remark) => void remarks.push(remark), allowance: createAllowance(), mapping };
    for await (const part of reader(inputFromChunks('archive', chunks()), context)) parts.push(part);
  } catch (error) {
    return { ...told(), error };
  }
  return told();
}

/** The remarks of one severity, each `rule: reason`. */
export function said(remarks: readonly Remark[], severity: Message['severity']): readonly string[] {
  return remarks.filter((remark) => remark.severity === severity).map(({ rule, reason }) => `${rule}: ${reason}`);
}
