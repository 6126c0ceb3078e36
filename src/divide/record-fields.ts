import type { RuleId } from '../model/span.js';
import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';

/** What a labelled line of a message or of a database's record says of the article. */
export type FieldRole = 'headline' | 'byline' | 'dateline' | 'publisher' | 'text' | 'none';

/** A line with a label (`Subject: …`, `LENGTH: 532 words`). */
export interface RecordField {
  readonly id: RuleId;
  readonly summary: string;
  readonly role: FieldRole;
  /** The value is what follows the match. */
  readonly label: RegExp;
}

/** Cases: `record-fields.cases.ts`. In order; the first that matches names the line. */
export const recordFields: readonly RecordField[] = [
  {
    id: 'segment/field-headline',
    summary: 'The subject or the headline.',
    role: 'headline',
    label: /^(?:(?:subject|headline|title):|HD(?=\s)) */i,
  },
  {
    id: 'segment/field-byline',
    summary: 'The sender or the writer.',
    role: 'byline',
    label: /^(?:(?:from|by-?line|authors?):|BY(?=\s{2,}|\t)) */i,
  },
  {
    id: 'segment/field-date',
    summary: 'The day on which it was sent or published.',
    role: 'dateline',
    label: /^(?:(?:date|sent|publication date|date of publication):|PD(?=\s)) */i,
  },
  {
    id: 'segment/field-publisher',
    summary: 'The paper.',
    role: 'publisher',
    label: /^(?:(?:source|newspaper|publication(?: title| name)?):|SN(?=\s)) */i,
  },
  {
    id: 'segment/field-text',
    summary: 'The label before the text.',
    role: 'text',
    label: /^(?:(?:[Ff]ull text|FULL TEXT|[Bb]ody|BODY):|(?:LP|TD)(?=\s)) */,
  },
  {
    id: 'segment/field-other',
    summary: 'A field that is none of the article’s: a length, a section, a message’s number.',
    role: 'none',
    label:
      /^(?:(?:to|cc|bcc|reply-to|message-id|in-reply-to|references|content-[a-z-]+|mime-version|x-[a-z-]+|attachments?|importance|section|length|word count|load-date|correction-date|language(?: of publication)?|publication-type|publication (?:year|subject)|document (?:type|url|feature)|(?:proquest )?document id|issn|edition|pages?|copyright|database|record number|first page|last updated|country of publication|place of publication|publisher|graphic|volume|issue|column|links|start page|number of pages|source type|abstract \(.{1,12}\)):|(?:WC|SC|PG|LA|CY|AN|SE|ED|ET|CR|NS|RE|IPC|IPD|PUB|CO)(?=\s{2,}|\t)) */i,
  },
];

/** A field as it was read off a line. */
interface ReadField {
  readonly field: RecordField;
  readonly value: string;
}

/** In characters: a longer line is text, or has all of it behind its label. */
const LONGEST_FIELD = 400;

/** The rule that a line stands under and what is behind its label, folded; undefined for a line of text. */
export function readField(text: string): ReadField | undefined {
  return text.length > LONGEST_FIELD && !text.startsWith('Full') ? undefined : fieldOf(text);
}

const fieldOf = remembered((text): ReadField | undefined => {
  const plain = fold(text);
  for (const field of recordFields) {
    const match = field.label.exec(plain);
    if (match) return { field, value: plain.slice(match[0].length).trim() };
  }
  return undefined;
});

/** A line that only says that a record starts or has ended. */
export interface RecordMark {
  readonly id: RuleId;
  readonly summary: string;
  readonly where: 'start' | 'end';
  readonly pattern: RegExp;
}

/** Cases: `record-fields.cases.ts`. */
export const recordMarks: readonly RecordMark[] = [
  {
    id: 'segment/nth-document',
    summary: '12 of 40 documents',
    where: 'start',
    pattern: /^(?:document |article )?\d{1,4} of \d{1,5} documents?$/i,
  },
  {
    id: 'segment/document-nth',
    summary: 'Document 12 of 40',
    where: 'start',
    pattern: /^(?:document|article|result) \d{1,4} of \d{1,5}$/i,
  },
  {
    id: 'segment/message-number',
    summary: 'Message: 12',
    where: 'start',
    pattern: /^message(?::| no\.?:?| #)? ?\d{1,4}$/i,
  },
  {
    id: 'segment/mbox-from',
    summary: 'The line before each message of a mailbox file.',
    where: 'start',
    pattern: /^From \S+(?: at \S+)? +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d{1,2} /,
  },
  {
    id: 'segment/original-message',
    summary: '----- Original message -----',
    where: 'start',
    pattern: /^(?:-{2,} ?(?:original|forwarded) message ?-{2,}|begin forwarded message:?)$/i,
  },
  {
    id: 'segment/document-code',
    summary: 'The code of a database under its record.',
    where: 'end',
    pattern: /^Document [A-Z]{2,12}\d{6,40}[a-z0-9]{1,40}$/,
  },
  {
    id: 'segment/record-number',
    summary: 'The record’s number under it.',
    where: 'end',
    pattern: /^(?:record|accession) number: ?\S{3,40}$/i,
  },
];

export function recordMarkOf(text: string): RecordMark | undefined {
  return text.length > 120 ? undefined : markOf(text);
}

const markOf = remembered((text) => {
  const plain = fold(text);
  return recordMarks.find(({ pattern }) => pattern.test(plain));
});
