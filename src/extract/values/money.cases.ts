import type { ValueCase } from './case-table.cases.js';

/** Amounts of money, and what only looks like one. */
export const moneyCases: readonly ValueCase[] = [
  {
    name: 'a magnitude letter',
    text: 'The depot cost ⟦£78m⟧, the yard ⟦£1.5bn⟧.',
    values: ['78000000 GBP', '1500000000 GBP'],
  },
  {
    name: 'a magnitude word',
    text: 'Fenwick Borough saved ⟦£3.5 billion⟧ and lost ⟦£5million⟧.',
    values: ['3500000000 GBP', '5000000 GBP'],
  },
  {
    name: 'a range with a dash',
    text: 'The lease is put at ⟦£300m–£3.5bn⟧.',
    values: ['300000000..3500000000 GBP between'],
  },
  { name: 'a range between', text: 'It is worth between ⟦£2m and £4m⟧.', values: ['2000000..4000000 GBP between'] },
  {
    name: 'a range that shares its magnitude',
    text: 'Repairs of ⟦£2-3 million⟧ or ⟦£10-20k⟧.',
    values: ['2000000..3000000 GBP between', '10000..20000 GBP between'],
  },
  { name: 'pay by the year', text: 'Pay: ⟦£18,500 – £20,300⟧ per annum.', values: ['18500..20300 GBP between /annum'] },
  { name: 'a rise is two amounts', text: 'The levy rose from ⟦£5⟧ to ⟦£7⟧.', values: ['5 GBP', '7 GBP'] },
  {
    name: 'up to',
    text: 'Up to another ⟦£16m⟧ may go, or as much as ⟦£20m⟧.',
    values: ['..16000000 GBP up to', '..20000000 GBP up to'],
  },
  {
    name: 'more than, at least',
    text: 'More than ⟦half a million pounds⟧; at least ⟦£40⟧; ⟦£5m⟧-plus.',
    values: ['500000.. GBP more than', '40.. GBP at least', '5000000.. GBP at least'],
  },
  {
    name: 'less than',
    text: 'Almost ⟦£9⟧, just under ⟦£8⟧, nearly ⟦£7m⟧.',
    values: ['..9 GBP less than', '..8 GBP less than', '..7000000 GBP less than'],
  },
  {
    name: 'roughly',
    text: 'About ⟦£3,000⟧, some ⟦£40⟧, circa ⟦£1.5 billion⟧.',
    values: ['3000 GBP circa', '40 GBP circa', '1500000000 GBP circa'],
  },
  {
    name: 'a comparison bounds nothing',
    text: 'That is less than the ⟦£6 million⟧ that was feared.',
    values: ['6000000 GBP'],
  },
  {
    name: 'a row over an amount',
    text: 'A row over ⟦£500,000⟧ pay-offs; clerks handed over ⟦£90⟧.',
    values: ['500000 GBP', '90 GBP'],
  },
  { name: 'an amount that names a plan', text: 'Under ⟦£12m⟧ savings plans two posts go.', values: ['12000000 GBP'] },
  {
    name: 'per something',
    text: '⟦£9.50⟧ an hour, ⟦£40⟧ per head, ⟦£2.4 million⟧-a-year, ⟦£30k⟧ pa',
    values: ['9.5 GBP /hour', '40 GBP /head', '2400000 GBP /annum', '30000 GBP /annum'],
  },
  { name: 'pence', text: 'Up by ⟦20p⟧ in the pound; a ⟦50p⟧ bus.', values: ['0.2 GBP /pound', '0.5 GBP'] },
  {
    name: 'units and coins',
    text: 'It was ⟦three pounds fifty⟧, then ⟦3 dollars 50 cents⟧.',
    values: ['3.5 GBP', '3.5 USD'],
  },
  {
    name: 'two currencies',
    text: 'They paid ⟦$42 million⟧ (⟦£25 million⟧).',
    values: ['42000000 USD', '25000000 GBP'],
  },
  {
    name: 'codes on both sides',
    text: '⟦EUR20m⟧, ⟦USD 34.6 million⟧, ⟦115 CAD⟧, ⟦30 MUSD⟧',
    values: ['20000000 EUR', '34600000 USD', '115 CAD', '30000000 USD'],
  },
  {
    name: 'dollars of a country',
    text: '⟦US$4.7 billion⟧, ⟦A$5⟧, a ⟦$4 billion⟧ loan',
    values: ['4700000000 USD', '5 AUD', '4000000000 USD'],
  },
  { name: 'lakh and crore', text: '⟦Rs 5 crore⟧ and ⟦35 lakh rupees⟧', values: ['50000000 INR', '3500000 INR'] },
  { name: 'a lost sign with the name', text: 'Savings of ⟦\ufffd78 million pounds⟧ so far.', values: ['78000000 GBP'] },
  { name: 'a lost sign alone', text: 'Savings of ⟦\ufffd20,000⟧ so far.', values: ['20000 ?'] },
  { name: 'a mangled sign', text: 'A grant of ⟦Â£5m⟧.', values: ['5000000 GBP'] },
  { name: 'an uncounted sum', text: 'It swallowed ⟦tens of thousands of pounds⟧.', values: ['10000.. GBP'] },
  { name: 'slang', text: 'Up to ⟦20 million quid⟧ and ⟦10 grand⟧.', values: ['..20000000 GBP up to', '10000 GBP'] },
  { name: 'a fine names its note', text: 'a ⟦five-pound⟧ note and a ⟦£1⟧ coin', values: ['5 GBP', '1 GBP'] },
  { name: 'no currency, no amount', text: 'More than sixty officers, 1,200 homes and 5m tonnes.' },
  { name: 'weights', text: 'He lost 20 pounds; 500 pounds of explosives; a 20-pound baby.' },
  { name: 'other letters', text: 'It is 1080p video, page p5 and three grand pianos.' },
  { name: 'many millions', text: 'a multi-million pound deal' },
  { name: 'a ticker', text: 'In $DEC trading was thin.' },
  { name: 'a lost quotation mark', text: 'It said \ufffd20,000 officers went.' },
];
