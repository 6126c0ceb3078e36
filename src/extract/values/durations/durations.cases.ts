import type { ValueCase } from '../case-table.cases.js';

/** Lengths of time, and what only looks like one. */
export const durationCases: readonly ValueCase[] = [
  { name: 'a figure and a unit', text: 'over ⟦10 years⟧, ⟦35 hours⟧, ⟦6-months⟧', values: ['P10Y', 'PT35H', 'P6M'] },
  { name: 'before a noun', text: 'a ⟦seven-year⟧ deal, a ⟦four month⟧ sentence', values: ['P7Y', 'P4M'] },
  { name: 'two that stand together', text: 'for ⟦two years⟧ and a ⟦two year⟧ order', values: ['P2Y', 'P2Y'] },
  { name: 'units of one length', text: 'jailed for ⟦two years and three months⟧', values: ['P2Y3M'] },
  { name: 'a range', text: 'between ⟦12-18 months⟧, ⟦two to three years⟧', values: ['P12M/P18M', 'P2Y/P3Y'] },
  {
    name: 'halves',
    text: '⟦four and a half years⟧, ⟦half an hour⟧, ⟦an hour and a half⟧',
    values: ['P4Y6M', 'PT30M', 'PT1H30M'],
  },
  { name: 'the next so many', text: 'over the next ⟦four years⟧', values: ['P4Y'] },
  { name: 'later is still a length', text: 'rehired ⟦24 hours⟧ later', values: ['PT24H'] },
  {
    name: 'one unit that something lasts',
    text: 'jailed for ⟦a year⟧, the biggest in ⟦a decade⟧',
    values: ['P1Y', 'P10Y'],
  },
  { name: 'hours by the week', text: '⟦16 hours⟧ a week', values: ['PT16H'] },
  { name: 'year-long', text: 'a ⟦year-long⟧ inquiry after ⟦a fortnight⟧', values: ['P1Y', 'P2W'] },
  { name: 'a rate', text: '£7m a year, twice a week, 9,500 offences a year' },
  { name: 'dimensions and years', text: 'a 3D film, 2D maps, for the 2005 year' },
  { name: 'the order of things in tens', text: 'the twenty second of May' },
  { name: 'an age', text: 'The 32-year-old, aged 40 years, has an 18-month-old girl.' },
  { name: 'without a figure', text: 'several months, a few days, recent weeks' },
  { name: 'what comes again', text: 'every two years and each month' },
  { name: 'some day', text: 'One day he will be back.' },
  { name: 'results', text: 'half-year results and full-year results' },
  { name: 'the order of things', text: 'two second-half goals' },
  { name: 'a stretch that is no year', text: '⟦1900 to 1950 days⟧', values: ['P1900D/P1950D'] },
  { name: 'a figure and its half', text: 'He waited ⟦5 and a half hours⟧.', values: ['PT5H30M'] },
  { name: 'how long a page takes', text: '4 min read. 3 mins to read. Reading time: 4 minutes.' },
];
