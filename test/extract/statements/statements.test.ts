import { describe, expect, test } from 'vitest';
import { partyOf } from '../../../src/extract/statements/party.js';
import { mentionsIn, sentenceOf } from '../../../src/extract/statements/sentences.js';
import { stateOf } from '../../../src/extract/statements/state.js';
import { toldBy } from '../../../src/extract/statements/told-by.js';
import type { Mention } from '../../../src/model/mention.js';
import { statementsOf } from '../../support/statement-ground.js';

/** Index of the unit that a word is. */
const unitOf = ({ units }: ReturnType<typeof statementsOf>, word: string): number =>
  units.units.findIndex(({ key }) => key === word);

describe('whether it came about', () => {
  test.each([
    ['The council closed two stations.', 'closed', 'happened'],
    ['The council has closed two stations.', 'closed', 'happened'],
    ['Council closes two stations', 'closes', 'happened'],
    ['The council will close two stations.', 'close', 'planned'],
    ['The force is expected to close two stations.', 'close', 'planned'],
    ['The council plans to close two stations.', 'close', 'planned'],
    ['The board agreed to sell the site.', 'sell', 'planned'],
    ['The trust has been ordered to repay the grant.', 'repay', 'planned'],
    ['The council may close two stations.', 'close', 'possible'],
    ['The firm wants to build 40 homes.', 'build', 'possible'],
    ['If the vote is lost, the leader will resign.', 'lost', 'possible'],
    ['The merger could be called off.', 'called', 'possible'],
    ['The council did not close the station.', 'close', 'not'],
    ['Ministers failed to agree a deal.', 'agree', 'not'],
    ['She never resigned.', 'resigned', 'not'],
    ['The firm did not agree to sell the site.', 'sell', 'not'],
    ['She managed to sell the house.', 'sell', 'happened'],
    ['The union did not fail to vote.', 'vote', 'happened'],
    ['Ben Lee said it would close two stations.', 'close', 'planned'],
    ['It closed three sites to save £2m.', 'save', 'planned'],
  ])('%s (%s): %s', (text, word, state) => {
    const ground = statementsOf(text);
    const clause = ground.clauses.at(unitOf(ground, word));
    expect(clause && stateOf(ground, clause)).toBe(state);
  });
});

describe('whom a phrase means', () => {
  test.each([
    ['Eastmoor Council met on Monday.', 'met', 'Eastmoor Council'],
    ['Eastmoor Council met on Monday. The council voted for cuts.', 'voted', 'Eastmoor Council'],
    ['Eastmoor Council met on Monday. It voted for cuts.', 'voted', 'Eastmoor Council'],
    ['Acme Ltd sold the site to Ashgrove Trust. It voted for cuts.', 'voted', 'Acme Ltd'],
    ['The scheme of Eastmoor Council ran late. It closed in May.', 'closed', undefined],
    ['Ann Okafor joined Acme Ltd in May. It closed in June.', 'closed', 'Acme Ltd'],
    ['Ann Okafor left Acme Ltd for Ashgrove Trust in May. It closed in June.', 'closed', undefined],
    ['Acme Ltd sued Ashgrove Trust after it closed in May.', 'closed', undefined],
    ['Eastmoor Council said it had closed the site.', 'closed', 'Eastmoor Council'],
    ['Ann Okafor met the board. She left early.', 'left', 'Ann Okafor'],
    ['West Yorkshire Police met. West Yorkshire spent £2m on cars.', 'spent', 'West Yorkshire Police'],
    ['West Yorkshire Police met. West Yorkshire saw a rise in thefts.', 'saw', 'West Yorkshire'],
    ['It was late. The contractor Acme Ltd met the board.', 'met', 'Acme Ltd'],
    ['Three men fled in a car.', 'fled', '‘Three men’'],
    ['We voted for cuts.', 'voted', undefined],
  ])('%s', (text, word, meant) => {
    const ground = statementsOf(text);
    const subject = ground.clauses.at(unitOf(ground, word))?.subject;
    const party = subject && partyOf(ground, subject);
    const named = party?.mention === undefined ? undefined : ground.mentions[party.mention]?.text;
    expect(named ?? (party?.words === undefined ? undefined : `‘${party.words}’`)).toBe(meant);
  });
});

describe('who says it', () => {
  test.each([
    ['Ann Okafor said the scheme had cost £5m.', 'Ann Okafor'],
    ['“The scheme cost £5m,” said Ann Okafor.', 'Ann Okafor, in her own words'],
    ['A spokesman said the scheme had cost £5m.', '‘A spokesman’'],
    ['The scheme cost £5m.', undefined],
  ])('%s', (text, who) => {
    const ground = statementsOf(text);
    const money = ground.mentions.find(({ kind }) => kind === 'money') as Mention;
    const at = ground.units.units.findIndex(({ start }) => start === money.start);
    const teller = toldBy(ground, at);
    const name = teller?.mention === undefined ? undefined : ground.mentions[teller.mention]?.text;
    const said = name ?? (teller?.words === undefined ? undefined : `‘${teller.words}’`);
    expect(teller?.quoted ? `${said}, in her own words` : said).toBe(who);
  });
});

test('a sentence ends where the next one or a line begins', () => {
  const ground = statementsOf('It met on 4 June 2012. It voted on 5 June 2012\nIt left on 6 June 2012.');
  const dates = (word: string): readonly (string | undefined)[] =>
    mentionsIn(ground, sentenceOf(ground.units, unitOf(ground, word)), new Set(['date'])).map(
      (at) => ground.mentions[at]?.text,
    );
  expect(['met', 'voted', 'left'].map(dates)).toEqual([['4 June 2012'], ['5 June 2012'], ['6 June 2012']]);
});
