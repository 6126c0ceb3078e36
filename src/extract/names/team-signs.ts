import { BEFORE_TEAM, DONE_FOR_TEAMS, TEAM_ACTS, TEAM_ROLES } from '../../lists/words.js';
import { classAt, keyAt, type NameSign } from './sign.js';

/** Weighed only in articles about sport, only for towns. */
export const teamSigns: readonly NameSign[] = [
  {
    id: 'organisation/town-with-players',
    kind: 'organisation',
    summary: 'A town and who plays for it: Bolton striker, Leeds’ manager.',
    weight: 0.7,
    sees: (s) =>
      TEAM_ROLES.has(keyAt(s, s.right)) ||
      (s.possessive &&
        [s.right, s.right + 1, s.right + 2].some((at) => TEAM_ROLES.has(keyAt(s, at)) || keyAt(s, at) === 'centre')),
  },
  {
    id: 'organisation/town-with-score',
    kind: 'organisation',
    summary: 'A town and its score, or a v for versus: Bolton 2-1 Leeds, Bolton v Leeds.',
    weight: 0.8,
    sees: (s) =>
      isScore(keyAt(s, s.right)) || isScore(keyAt(s, s.left)) || keyAt(s, s.right) === 'v' || keyAt(s, s.left) === 'v',
  },
  {
    id: 'organisation/town-plays',
    kind: 'organisation',
    summary: 'A town that wins, hosts or signs: Bolton beat.',
    weight: 0.6,
    sees: (s) => !s.possessive && TEAM_ACTS.has(keyAt(s, s.right)),
  },
  {
    id: 'organisation/town-against',
    kind: 'organisation',
    summary: 'A town that is beaten, faced or joined: against Bolton.',
    weight: 0.6,
    sees: (s) => s.article === undefined && BEFORE_TEAM.has(keyAt(s, s.left)),
  },
  {
    id: 'organisation/town-of-player',
    kind: 'organisation',
    summary: 'A town in brackets behind a person: D Bell (Bolton).',
    weight: 0.6,
    sees: (s) =>
      classAt(s, s.first - 1) === 'open' && classAt(s, s.last + 1) === 'close' && s.kinds[s.first - 2] === 'person',
  },
  {
    id: 'organisation/town-signs-for',
    kind: 'organisation',
    summary: 'Somebody plays, signs or scores for a town.',
    weight: 0.55,
    sees: (s) => keyAt(s, s.left) === 'for' && DONE_FOR_TEAMS.has(keyAt(s, s.left - 1)),
  },
];

const SCORE = /^\d{1,3}-\d{1,3}$/;
const isScore = (key: string): boolean => SCORE.test(key);
