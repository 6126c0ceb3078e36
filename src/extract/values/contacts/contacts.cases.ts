import type { ValueCase } from '../case-table.cases.js';

/** Telephone numbers, e-mail and web addresses, and what only looks like one. */
export const contactCases: readonly ValueCase[] = [
  {
    name: 'a British number',
    text: 'Call ⟦0121 496 0123⟧ or ⟦0800 555 111⟧.',
    values: ['+441214960123', '+44800555111'],
  },
  { name: 'a dialling code in brackets', text: 'phone ⟦(01632) 960765⟧ today', values: ['+441632960765'] },
  {
    name: 'a mobile and a hyphened number',
    text: '⟦07700 900123⟧, ⟦0300-333-3000⟧',
    values: ['+447700900123', '+443003333000'],
  },
  {
    name: 'with the country',
    text: '⟦+44 (0)20 7946 0018⟧ or ⟦+1 202-555-0143⟧',
    values: ['+442079460018', '+12025550143'],
  },
  { name: 'short numbers that are called', text: 'Dial ⟦999⟧ or call police on ⟦101⟧.', values: ['999', '101'] },
  { name: 'e-mail', text: 'Write to ⟦press.desk@example.police.uk⟧.', values: ['press.desk@example.police.uk'] },
  {
    name: 'a web address with its scheme',
    text: 'See ⟦https://www.example.org/a?b=1⟧.',
    values: ['https://www.example.org/a?b=1'],
  },
  {
    name: 'a web address without',
    text: '(⟦www.example.org/news⟧) or ⟦example.co.uk⟧, they say',
    values: ['http://www.example.org/news', 'http://example.co.uk'],
  },
  { name: 'an outlet named by its address', text: 'A spokesman told ExampleOracle.com on air.' },
  {
    name: 'a disguised address',
    text: 'jobs (at) example.com, press [at] example.org, news at example dot org, desk AT example DOT com',
  },
  { name: 'a word with dots', text: 'The dot.com boom, Node.js and a time of 10.30.45.' },
  {
    name: 'a number of eight digits',
    text: 'Childline: ⟦0800 1111⟧',
    values: ['+448001111'],
  },
  {
    name: 'the country in every form',
    text: '⟦0044 20 7946 0018⟧, ⟦+442079460018⟧, ⟦+353 1 496 0123⟧, ⟦+1 (202) 555-0143⟧',
    values: ['+442079460018', '+442079460018', '+35314960123', '+12025550143'],
  },
  { name: 'numbers of other things', text: 'account 12345678901, 101 officers, 999 calls, 0.75, 020-12' },
  { name: 'a reference', text: 'Ref 0123456789, crime number 01632 960765' },
  { name: 'a full stop without its space', text: 'He left.They stayed. Version 2.0.1 works.' },
  { name: 'years are no numbers', text: 'between 2010-2015 and 1990' },
  {
    name: 'as many digits as a number can have',
    text: 'Call ⟦+123 45678⟧ or ⟦+123 456 789 012 345⟧, not +123 4567 or +123 456 789 012 3456.',
    values: ['+12345678', '+123456789012345'],
  },
  {
    name: 'Irish numbers',
    text: 'Call Thornley Garda Station on ⟦091 555 0100⟧ or the Confidential Line on ⟦1800 555 111⟧.',
    about: 'IE',
    values: ['+353915550100', '1800 555 111'],
  },
  {
    name: 'American numbers',
    text: 'Anyone with information can reach Sgt. Dale at ⟦620-555-0142⟧ or ⟦(620) 555-0143⟧.',
    about: 'US',
    values: ['+16205550142', '+16205550143'],
  },
  {
    name: 'numbers of other plans',
    text: 'Media contact: Hana Ruru, ⟦07 555 0190⟧ or ⟦021 555 0177⟧.',
    about: 'NZ',
    values: ['+6475550190', '+64215550177'],
  },
  { name: 'a free number that Britain has too', text: 'Phone ⟦0800 555 011⟧.', about: 'ZA', values: ['+27800555011'] },
  { name: 'figures that nobody calls', text: 'It sold 100 000 000 units in 2019-2020 at lot 12 345 678.', about: 'ZA' },
  { name: 'American numbers elsewhere', text: 'Case 620-555-0142 went on.' },
];
