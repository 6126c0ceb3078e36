import type { Amount } from '../../model/statement.js';
import type { StatementGround } from '../statements/ground.js';

/** What each sum of an article is. Nothing is known of any yet. */
export function findAmounts({ mentions }: StatementGround): Amount[] {
  return mentions.flatMap((mention, money): Amount[] =>
    mention.kind === 'money'
      ? [
          {
            start: mention.start,
            end: mention.end,
            money,
            type: 'other',
            state: 'actual',
            rule: 'amount/unread',
            confidence: 0.3,
          },
        ]
      : [],
  );
}
