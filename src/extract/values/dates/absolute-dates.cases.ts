import type { ValueCase } from '../case-table.cases.js';

/** Dates that are written out, and figures and words that are none. */
export const absoluteDateCases: readonly ValueCase[] = [
  { name: 'British', text: 'On ⟦9th March 2012⟧ and ⟦30 November 2012⟧.', values: ['2012-03-09', '2012-11-30'] },
  { name: 'American', text: '⟦March 30, 2014⟧ and ⟦Sun, March 6, 2016⟧', values: ['2014-03-30', '2016-03-06'] },
  {
    name: 'with its weekday',
    text: '⟦Sunday, 11 March 2018⟧, ⟦Saturday 02 March 2024⟧',
    values: ['2018-03-11', '2024-03-02'],
  },
  {
    name: 'in figures, day first',
    text: '⟦29/01/11⟧, ⟦31.10.1974⟧, ⟦10-1-2018⟧, ⟦02/22/2016⟧',
    values: ['2011-01-29', '1974-10-31', '2018-01-10', '2016-02-22'],
  },
  {
    name: 'the American order where the weekday or the text shows it',
    text: '⟦Tuesday 11/3/2015⟧, then ⟦12/25/2012⟧ and ⟦1/2/2013⟧',
    values: ['2015-11-03', '2012-12-25', '2013-01-02'],
  },
  { name: 'the British order without evidence', text: 'on ⟦1/2/2013⟧ with a 5/16 inch bolt', values: ['2013-02-01'] },
  { name: 'ISO', text: '⟦2012-07-12⟧T10:00 and ⟦2012/7/12⟧', values: ['2012-07-12', '2012-07-12'] },
  { name: 'in words', text: 'the ⟦third of May 2010⟧', values: ['2010-05-03'] },
  {
    name: 'a month and its year',
    text: 'arrested in ⟦September 2010⟧, until ⟦March 2013⟧',
    values: ['2010-09-01..2010-09-30', '2013-03-01..2013-03-31'],
  },
  {
    name: 'days that share a month',
    text: '⟦12-15 July 2012⟧, ⟦1 – 25 April 1990⟧, ⟦July 13-15, 2012⟧',
    values: ['2012-07-12..2012-07-15', '1990-04-01..1990-04-25', '2012-07-13..2012-07-15'],
  },
  {
    name: 'months that share a year',
    text: 'from ⟦May to October 2012⟧, ⟦Jan-Feb 2017⟧',
    values: ['2012-05-01..2012-10-31', '2017-01-01..2017-02-28'],
  },
  {
    name: 'two whole dates are two',
    text: 'from ⟦1980⟧ to ⟦2013⟧',
    values: ['1980-01-01..1980-12-31', '2013-01-01..2013-12-31'],
  },
  {
    name: 'a year with support',
    text: 'In ⟦2012⟧ the report (⟦1991⟧), the ⟦1969⟧ White Paper, since ⟦2011⟧.',
    values: ['2012-01-01..2012-12-31', '1991-01-01..1991-12-31', '1969-01-01..1969-12-31', '2011-01-01..2011-12-31'],
  },
  {
    name: 'accounting years',
    text: 'the ⟦2012/13⟧ budget and ⟦2011-12⟧',
    values: ['2012-04-01..2013-03-31', '2011-04-01..2012-03-31'],
  },
  {
    name: 'quarters and halves',
    text: '⟦Q3 2012⟧, ⟦2018Q4⟧, ⟦the first half of 2012⟧, ⟦the third quarter of 2011⟧',
    values: ['2012-07-01..2012-09-30', '2018-10-01..2018-12-31', '2012-01-01..2012-06-30', '2011-07-01..2011-09-30'],
  },
  {
    name: 'decades and centuries',
    text: "the ⟦mid-1990s⟧, the ⟦'40s⟧, the ⟦19th century⟧",
    values: ['1994-01-01..1996-12-31', '1940-01-01..1949-12-31', '1800-01-01..1899-12-31'],
  },
  {
    name: 'seasons',
    text: '⟦summer 2012⟧, the ⟦winter of 2010⟧',
    values: ['2012-06-01..2012-08-31', '2010-12-01..2011-02-28'],
  },
  {
    name: 'two years as one, cut to a digit',
    text: 'the ⟦2003-4⟧ budget, ⟦1998/9⟧ and the ⟦2006/07⟧ season',
    values: ['2003-04-01..2004-03-31', '1998-04-01..1999-03-31', '2006-08-01..2007-05-31'],
  },
  {
    name: 'years and months joined by a dash',
    text: 'in ⟦2010-12⟧, in ⟦2010-03⟧',
    values: ['2010-01-01..2012-12-31', '2010-03-01..2010-03-31'],
  },
  {
    name: 'a weekday beside a day',
    text: '⟦the first Monday after 3 May 2012⟧; ⟦the Saturday before Christmas 2012⟧',
    values: ['2012-05-07', '2012-12-22'],
  },
  {
    name: 'the last week of a month',
    text: '⟦the last week of July 2017⟧, ⟦the first two weeks of August 2012⟧',
    values: ['2017-07-24..2017-07-30', '2012-08-01..2012-08-14'],
  },
  {
    name: 'the turn of a century',
    text: 'since ⟦the turn of the 20th century⟧',
    values: ['1900-01-01..1900-12-31'],
  },
  {
    name: 'bank holidays that were moved, and long weekends',
    text: '⟦spring bank holiday 2012⟧, ⟦Easter weekend 2012⟧, the ⟦August bank holiday weekend 2012⟧',
    values: ['2012-06-04', '2012-04-06..2012-04-09', '2012-08-25..2012-08-27'],
  },
  { name: 'holidays of a year', text: '⟦Good Friday 2012⟧, ⟦Easter 2018⟧', values: ['2012-04-06', '2018-04-01'] },
  {
    name: 'parts',
    text: '⟦late 2012⟧, ⟦the end of March 2013⟧, ⟦last Friday of October 2014⟧',
    values: ['2012-07-01..2012-12-31', '2013-03-31', '2014-10-31'],
  },
  { name: 'days known by figures', text: 'the focus since ⟦9/11⟧', values: ['2001-09-11'] },
  { name: 'days that do not exist', text: '32 August 2014, February 29, 2014, 2/29/2019' },
  { name: 'words that are also months', text: 'You may march. In the second half he may. Mr March and April Jones.' },
  { name: 'counts', text: '1,200 jobs, 2000 homes, 1500 people, 24-7 care, 3-1, version 2.0.12' },
  { name: 'the year of an Act', text: 'the Local Order Act 1986' },
  { name: 'telephone numbers and codes', text: 'Tel: +86 2010-2015-86, sort code 20-30-12' },
  {
    name: 'ages and odds',
    text: 'in his 40s, at 15/8, one in 3/4, slashed from 4/6 to 1/2, from 4/1 to 5/2 favourite',
  },
  {
    name: 'two digits',
    text: "in ⟦'98⟧, the class of ⟦'92⟧, the '80 million' men",
    values: ['1998-01-01..1998-12-31', '1992-01-01..1992-12-31'],
  },
  {
    name: 'a day known by what befell',
    text: 'after the ⟦11 September⟧ attacks and the ⟦July 7⟧ bombings',
    values: ['2001-09-11', '2005-07-07'],
  },
  { name: 'a film', text: 'the film Celsius 9/11' },
  { name: 'scores, versions, numbers', text: 'won 6-4 7-5, 2-1, 10.30.45, v2.0.12, 24/7, 1,200, 0121 496 0123' },
  { name: 'short words', text: 'the sun sat in mar, a sat nav' },
  {
    name: 'a year of what we write of, or a number',
    text: 'the house of ⟦1700⟧, the house of 1699',
    values: ['1700-01-01..1700-12-31'],
  },
  {
    name: 'a year called one, however far',
    text: 'in the ⟦year 2200⟧, in the year 2201',
    values: ['2200-01-01..2200-12-31'],
  },
  {
    name: 'a stretch of years that a life and a half may be',
    text: 'the period ⟦1700-1850⟧, the period 1700-1851',
    values: ['1700-01-01..1850-12-31'],
  },
  {
    name: 'two digits of this century and the last',
    text: 'on ⟦3/4/39⟧ and ⟦3/4/40⟧',
    values: ['2039-04-03', '1940-04-03'],
  },
  { name: 'the longer of two that overlap', text: 'In March ⟦12 July 2012⟧ was fixed.', values: ['2012-07-12'] },
  {
    name: 'two whole days are two dates',
    text: 'Alan Dove (⟦27 January 1951⟧ – ⟦3 July 2012⟧) sat from ⟦3 May 1984⟧ to ⟦2009⟧ and ⟦1 June - 3 July 2012⟧.',
    values: ['1951-01-27', '2012-07-03', '1984-05-03', '2009-01-01..2009-12-31', '2012-06-01..2012-07-03'],
  },
  {
    name: 'a quarter and its year',
    text: 'It opened in the ⟦fourth quarter 2008⟧; ⟦third-quarter 2010⟧ sales rose.',
    values: ['2008-10-01..2008-12-31', '2010-07-01..2010-09-30'],
  },
  { name: 'numbers of questions', text: 'Q1 Chair: Who paid?\nQ2. How much?\nQ3: Why?', published: '2012-07-10' },
  {
    name: 'a day of a month of a year',
    text: 'That ⟦January day in 2009⟧, one ⟦June night in 1998⟧.',
    values: ['2009-01-01..2009-01-31', '1998-06-01..1998-06-30'],
  },
  {
    name: 'a day, a short month and two figures',
    text: 'Dated ⟦19-Nov-12⟧ and ⟦07/Jan/11⟧ on receipt.',
    values: ['2012-11-19', '2011-01-07'],
  },
  { name: 'no such day', text: 'March 9 - 32 is a slip.', published: '2012-07-10' },
  {
    name: 'a year before any noun',
    text: 'A ⟦2009⟧ analysis and an independent ⟦2011⟧ report; a 2000 seat arena, the remaining 1900 staff, the 2000 buses.',
    values: ['2009-01-01..2009-12-31', '2011-01-01..2011-12-31'],
  },
  {
    name: 'a list that writes its year once',
    text: 'in ⟦March⟧ and ⟦July 2016⟧; on ⟦3 May⟧, ⟦9 May⟧ and ⟦4 June 2011⟧; in ⟦November⟧ and ⟦January 2010⟧',
    values: [
      '2016-03-01..2016-03-31',
      '2016-07-01..2016-07-31',
      '2011-05-03',
      '2011-05-09',
      '2011-06-04',
      '2009-11-01..2009-11-30',
      '2010-01-01..2010-01-31',
    ],
  },
  { name: 'a weekday behind its date', text: '⟦June 1, 2012 Friday⟧ edition', values: ['2012-06-01'] },
  {
    name: 'what a firm tells of a quarter',
    text: 'Its ⟦third-quarter⟧ results fell; a third-quarter-final and a first-quarter moon.',
    published: '2012-11-10',
    values: ['2012-07-01..2012-09-30'],
  },
  {
    name: 'years by what stands around them',
    text: "as early as ⟦1999⟧; ⟦1989⟧'s budget; 2012's: in 2012 dollars; ⟦22 March '13⟧, late",
    values: ['1999-01-01..1999-12-31', '1989-01-01..1989-12-31', '2013-03-22'],
  },
];
