import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../model/message.js';
import type { Furniture, Spread } from '../model/page-print.js';
import { splitLines } from '../read/split-lines.js';
import { addFurniture } from '../site/print-line.js';

/**
 * What `bpp survey --reduce` found of the sites of an archive.
 *
 * @throws UsageError where there is no such file, or a line of it is no site.
 */
export async function readFurniture(shown: string, cwd: string): Promise<Furniture> {
  const place = resolve(cwd, shown);
  if (!statSync(place, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`no file \`${shown}\`: write one with \`bpp survey --reduce\``);
  }
  const furniture = new Map<number, Spread>();
  let number = 0;
  for await (const line of splitLines(createReadStream(place))) {
    number += 1;
    if (line.trim() !== '' && !isAdded(furniture, line)) {
      throw new UsageError(`\`${shown}:${number}\` is no site: give what \`bpp survey --reduce\` writes`);
    }
  }
  return furniture;
}

function isAdded(furniture: Map<number, Spread>, line: string): boolean {
  try {
    return addFurniture(furniture, JSON.parse(line));
  } catch {
    return false;
  }
}
