import type { DraftBlock } from '../blocks/draft-block.js';
import type { Part } from '../divide/divide.js';
import { type FieldRole, readField, recordMarkOf } from '../divide/record-fields.js';
import { isRecordText } from '../divide/records.js';
import { readLine } from '../lines/read-line.js';
import type { BlockType, Removal } from '../model/block.js';
import { fold } from '../text/fold.js';

const FIELD: Removal = { rule: 'segment/record-field', reason: 'field of a message or of a database record' };
const BETWEEN: Removal = { rule: 'segment/between-records', reason: 'between the records of an export or a digest' };

/** A record's unlabelled fields: a count of words, a language, a code of the outlet. */
const BARE_FIELD = /^(?:[\d,]{1,6} words|English|Welsh|[A-Z]{4,8})$/;
const TYPE_OF: Readonly<Record<FieldRole, BlockType | undefined>> = {
  headline: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  publisher: 'credit',
  text: undefined,
  none: undefined,
};

/** Tells the fields of each record from its text, and cuts what stands between the records. */
export function cutRecordFields(blocks: readonly DraftBlock[], records: readonly Part[]): void {
  let from = 0;
  for (const { start, end } of records) {
    for (const block of blocks.slice(from, start)) block.removed ??= BETWEEN;
    cutFields(blocks.slice(start, end));
    from = end;
  }
  for (const block of blocks.slice(from)) block.removed ??= BETWEEN;
}

function cutFields(own: readonly DraftBlock[]): void {
  const firstText = own.findIndex(isRecordText);
  const lastText = own.findLastIndex(isRecordText);
  own.forEach((block, at) => {
    if (block.removed !== undefined) return;
    // As it stands: in some exports it is two spaces that tell a field's tag from its value.
    const plain = fold(block.text);
    if (recordMarkOf(plain)) block.removed = FIELD;
    if (block.removed !== undefined || (at > firstText && at < lastText)) return;
    const role = readField(plain)?.field.role;
    const isField =
      role === 'none' ||
      BARE_FIELD.test(plain) ||
      (at < firstText && readLine(block.text).role === 'edition') ||
      (role !== undefined && at > lastText);
    if (isField) block.removed = FIELD;
    else if (role !== undefined && TYPE_OF[role] !== undefined) block.hint = TYPE_OF[role];
  });
}
