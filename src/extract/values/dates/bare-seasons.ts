import { BEFORE_THE_SEASON, BEHIND_SEASONS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { civil, type Stretch } from './calendar.js';
import { dateReading, relative } from './drafts.js';
import { seasonOf } from './seasons.js';
import { tenseAt } from './tense.js';

// `in the summer`, `by autumn`: without an article a season after `in` is that of any year.
const PREPARED = new RegExp(
  String.raw`\b(?:${anyOf(BEFORE_THE_SEASON)} the (?:whole )?|(?:by|until|till|since) |(?:in|by|until|till|since|during|of|from|to) (?:the )?(?:early|mid|late)[- ])$`,
  'i',
);
const ENDS = new RegExp(String.raw`^(?:$|[.,;:!?)"\n]| ${anyOf(BEHIND_SEASONS)}\b)`);

const CAPITAL = /^[A-Z]/;
const ARTICLE = /\bthe (?:[a-z]+[- ])?$/i;

const bareSeason: ValueRule = {
  id: 'date/season',
  kind: 'date',
  summary: 'A season without a year, the nearest that the tense allows: in the summer, by autumn, early spring.',
  opens: ['season'],
  pattern: opening(`(?<season>spring|summer|autumn|winter)${END}`),
  confidence: 0.6,
  read: (match, context) => {
    const end = match.index + match[0].length;
    const left = before(context, match.index, 28);
    // `a free kick by Winter`: in capitals only with its article.
    if (CAPITAL.test(match[0]) && !ARTICLE.test(left)) return undefined;
    if (!PREPARED.test(left) || !ENDS.test(after(context, end, 12))) return undefined;
    return dateReading(relative(nearest(match[0], match.index, end, context), 'season'));
  },
};

/** The season that the tense allows, without one the nearest; one that has begun is not to come. */
function nearest(season: string, start: number, end: number, context: ReadContext): Stretch | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const { year } = civil(published);
  const all = [year - 2, year - 1, year, year + 1].map((y) => seasonOf(season, y));
  const tense = tenseAt(start, end, context);
  const behind = all.filter((stretch) => stretch.from <= published).at(-1);
  const ahead = all.find((stretch) => stretch.to >= published);
  if (tense === 'past' || ahead === undefined) return behind;
  if (tense === 'future' || behind === undefined) return ahead;
  return published - behind.to <= ahead.from - published ? behind : ahead;
}

/** Seasons without a year. */
export const bareSeasonRules: readonly ValueRule[] = [bareSeason];
