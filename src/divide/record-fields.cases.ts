import type { RuleId } from '../model/span.js';

/** Lines that each rule must see, and lines that only look like it. */
interface LineCases {
  readonly sees: readonly string[];
  readonly spares: readonly string[];
}

export const recordFieldCases: Readonly<Record<RuleId, LineCases>> = {
  'segment/field-headline': {
    sees: ['Subject: Quarry lorries banned', 'HEADLINE: Ferry crews to strike', 'Title: Brewery fined', 'HD Ferry'],
    spares: ['Subject to approval, it opens in May', 'Titles were shared'],
  },
  'segment/field-byline': {
    sees: ['From: Hugo Bellweather <hugo@example.org>', 'BYLINE: Clement Ashdown', 'Author: Isolde Farrant'],
    spares: ['From the valley', 'By Clement Ashdown', 'Authors of the report'],
  },
  'segment/field-date': {
    sees: ['Date: Mon, 19 Nov 2012 21:40:17 +0000', 'Sent: 19 November 2012 21:40', 'Publication date: Nov 19, 2012'],
    spares: ['Dates to remember', 'Sent to prison'],
  },
  'segment/field-publisher': {
    sees: ['Source: Stannock Courier', 'Publication title: Stannock Courier', 'Newspaper: Stannock Courier'],
    spares: ['Sources close to the mayor', 'Publication was stopped'],
  },
  'segment/field-text': {
    sees: ['Full text: Little Hexton will keep its library.', 'LP Little Hexton will keep it.', 'TD The county will.'],
    spares: ['Full text on page 4', 'Text: see below'],
  },
  'segment/field-other': {
    sees: [
      'LENGTH: 132 words',
      'SECTION: NEWS; Pg. 4',
      'Message-ID: <1@example.org>',
      'LANGUAGE: ENGLISH',
      'To: all@x.org',
    ],
    spares: ['To the editor', 'Length matters', 'Section 106 money'],
  },
};

export const recordMarkCases: Readonly<Record<RuleId, LineCases>> = {
  'segment/nth-document': {
    sees: ['1 of 25 DOCUMENTS', '3 of 3 DOCUMENTS', '1 of 1 DOCUMENT', 'Document 2 of 14 documents'],
    spares: ['1 of 25', 'He read 1 of 25 documents'],
  },
  'segment/document-nth': {
    sees: ['Document 1 of 25', 'Article 3 of 12', 'Result 4 of 9'],
    spares: ['Photo 1 of 25', 'Article 3 of 12 says so'],
  },
  'segment/message-number': {
    sees: ['Message: 3', 'Message 12', 'Message no. 4'],
    spares: ['Message: call me', 'Message'],
  },
  'segment/mbox-from': {
    sees: [
      'From hugo at example.org  Mon Nov 19 21:40:17 2012',
      'From hugo@example.org Mon Nov 19 21:40:17 2012',
      'From tew at example.org Tue May  3 08:00:00 2011',
    ],
    spares: ['From Monday the lane is closed', 'From: Hugo Bellweather'],
  },
  'segment/original-message': {
    sees: ['-----Original Message-----', '----- Original Message -----', 'Begin forwarded message:'],
    spares: ['Original message', 'The original message was lost'],
  },
  'segment/document-code': {
    sees: [
      'Document WVCHRO002020121128e8bs0003d',
      'Document STNCOU0020121119e8bj0001x',
      'Document ABC0000020110502e752',
    ],
    spares: ['Document WVCHRO', 'Document 12', 'Documents seen by this newspaper'],
  },
  'segment/record-number': {
    sees: ['Record Number: 7043211', 'Accession Number: 12CA9F', 'record number: 0A1B'],
    spares: ['Record number of swimmers', 'Record numbers: 3 and 4 are lost'],
  },
};
