import type { ValueCase } from './case-table.cases.js';

// 10 July 2012 was a Tuesday.
const published = '2012-07-10';

/** Dates that need the day of publication, and words that are none. */
export const relativeDateCases: readonly ValueCase[] = [
  {
    name: 'the days around',
    text: '⟦today⟧, ⟦yesterday⟧ and ⟦tomorrow⟧',
    values: ['2012-07-10', '2012-07-09', '2012-07-11'],
    published,
  },
  {
    name: 'weeks from Monday to Sunday',
    text: '⟦last week⟧, ⟦this week⟧, ⟦next week⟧',
    values: ['2012-07-02..2012-07-08', '2012-07-09..2012-07-15', '2012-07-16..2012-07-22'],
    published,
  },
  {
    name: 'months and years',
    text: '⟦next month⟧, ⟦last year⟧',
    values: ['2012-08-01..2012-08-31', '2011-01-01..2011-12-31'],
    published,
  },
  {
    name: 'a weekday in the past',
    text: 'Police said on ⟦Friday⟧ that a van was seen on ⟦Monday night⟧.',
    values: ['2012-07-06', '2012-07-09'],
    published,
  },
  { name: 'a weekday in the future', text: 'The panel will meet on ⟦Friday⟧.', values: ['2012-07-13'], published },
  { name: 'a weekday without a verb', text: '⟦Friday⟧: two held', values: ['2012-07-06'], published },
  {
    name: 'a diary looks ahead',
    text: 'The days ahead\n⟦Friday⟧\nSurgery in Boltby.',
    values: ['2012-07-13'],
    published,
  },
  {
    name: 'last and next weekday',
    text: '⟦last Tuesday⟧, ⟦next Tuesday⟧',
    values: ['2012-07-03', '2012-07-17'],
    published,
  },
  {
    name: 'a weekday of a week',
    text: '⟦Friday next week⟧, ⟦next week on Friday⟧',
    values: ['2012-07-20', '2012-07-20'],
    published,
  },
  {
    name: 'a month without a year',
    text: 'It closed in ⟦March⟧. It will open in ⟦January⟧.',
    values: ['2012-03-01..2012-03-31', '2013-01-01..2013-01-31'],
    published,
  },
  {
    name: 'a day without a year',
    text: 'was told on ⟦November 22⟧; is due on ⟦3 May⟧',
    values: ['2011-11-22', '2013-05-03'],
    published,
  },
  { name: 'a weekday settles the year', text: 'on ⟦Thursday 12 July⟧', values: ['2012-07-12'], published },
  { name: 'the year beside it', text: 'He was held on ⟦August 20 last year⟧.', values: ['2011-08-20'], published },
  {
    name: 'ago, in the grain of its unit',
    text: '⟦two years ago⟧, ⟦three weeks ago⟧, ⟦ten days ago⟧',
    values: ['2010-01-01..2010-12-31', '2012-06-18..2012-06-24', '2012-06-30'],
    published,
  },
  { name: 'ahead', text: "in ⟦two weeks' time⟧", values: ['2012-07-23..2012-07-29'], published },
  {
    name: 'parts of what is near',
    text: '⟦earlier this year⟧, ⟦the end of the month⟧, ⟦the end of this financial year⟧',
    values: ['2012-01-01..2012-12-31', '2012-07-31', '2013-03-31'],
    published,
  },
  {
    name: 'a holiday',
    text: 'since ⟦Easter last year⟧, on ⟦Christmas Eve⟧',
    values: ['2011-04-24', '2011-12-24'],
    published,
  },
  {
    name: 'a season',
    text: '⟦last summer⟧, ⟦this autumn⟧',
    values: ['2011-06-01..2011-08-31', '2012-09-01..2012-11-30'],
    published,
  },
  {
    name: 'without a date of publication',
    text: '⟦today⟧, ⟦last week⟧, on ⟦November 22⟧, ⟦August 20 last year⟧',
    values: ['?', '?', '?', '?'],
  },
  { name: 'what comes again', text: 'every Monday, Sundays, Mondays to Fridays, Monday to Friday', published },
  { name: 'names', text: 'the Sunday Times, Sheffield Wednesday, USA Today, the Mail on Sunday', published },
  { name: 'vague words', text: 'recently, now, the other day, in recent weeks, at a later date', published },
  { name: 'clock times', text: 'at 5.30pm, 08:45, ten to nine', published },
  { name: 'a person called May', text: 'Mrs May spoke. They trust in May.', published },
];
