import type { Article } from '../model/article.js';
import type { Extraction } from '../model/findings.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { EntityMention, Mention, ValueMention } from '../model/mention.js';
import type { RuleId } from '../model/span.js';
import { fold } from '../text/fold.js';
import { findAmounts } from './amounts/find-amounts.js';
import { type ArticleReading, articleReading } from './article-reading.js';
import { PartedText } from './clauses/parts.js';
import { readVerbGroups } from './clauses/verb-groups.js';
import { readCountry } from './country/article-country.js';
import { findEvents } from './events/find-events.js';
import { findLengths } from './lengths/find-lengths.js';
import { findNames } from './names/find-names.js';
import { findQuotes } from './quotes/find-quotes.js';
import { findSaid } from './quotes/find-said.js';
import { speechGround } from './quotes/speech-ground.js';
import { findRelations } from './relations/find-relations.js';
import { findRoles } from './roles/find-roles.js';
import { type StatementGround, statementGround } from './statements/ground.js';
import { type Trace, tracedMention, traceLost } from './trace.js';
import { readUnits } from './units/read-units.js';
import { findValues } from './values/find-values.js';
import type { Watch } from './watch.js';

/** Recognises what an article mentions, who holds which post, who says what, what happened, what money is for and who deals with whom. Pure: text, date and lists in, facts out. `trace` is told of what was dropped on the way. */
export function extract(article: Article, gazetteer: Gazetteer, trace?: Trace): Extraction {
  const ground = readStatements(readArticle(article, gazetteer, { names: trace, values: trace }), trace);
  const { mentions, quotes, said, roles } = ground;
  const amounts = findAmounts(ground);
  return {
    ...{ mentions, quotes, said, roles, amounts },
    ...{ events: findEvents(ground), relations: findRelations(ground), lengths: findLengths(ground, amounts) },
  };
}

/** Posts and speech, and with them the ground that sums, events and relations are read from. */
export function readStatements(reading: ArticleReading, trace?: Trace): StatementGround {
  const roles = findRoles(reading);
  const ground = speechGround(reading, roles, reading.gazetteer);
  const said = findSaid(ground);
  return statementGround(ground, { said, quotes: findQuotes(ground, said), trace });
}

/** Who is told of what comes to nothing, and of what matches, while an article is read. */
export interface Listeners {
  /** Candidates for names that were dropped, and what lost to another kind. */
  readonly names?: Trace | undefined;
  /** Candidates for values that were dropped. */
  readonly values?: Trace | undefined;
  /** Matches of the rules about names. */
  readonly matches?: Watch;
}

/** An article as its facts are read from: units, verbs, names, values and clauses, each made once. */
export function readArticle(article: Article, gazetteer: Gazetteer, listeners: Listeners): ArticleReading {
  const folded = fold(article.text);
  const units = readUnits(folded, article.text, gazetteer);
  const unitText = new PartedText(units);
  const verbs = readVerbGroups(unitText);
  const names = findNames(article, units, {
    own: gazetteer.own,
    trace: listeners.names,
    ...(listeners.matches ? { watch: listeners.matches } : {}),
  });
  const values = findValues(article.text, article.published?.value, {
    folded,
    country: () => readCountry(article, folded, names, gazetteer.countriesOf),
    verbs: { units: unitText, groups: verbs },
    trace: listeners.values,
  });
  const mentions = mergeMentions(names, values, listeners.names);
  return articleReading({ article, unitText, mentions, verbs, gazetteer });
}

/** The step that settles names against values. */
export const LONGER_KIND: { readonly id: RuleId; readonly summary: string } = {
  id: 'mentions/longer',
  summary: 'Of a name and a value on the same words the longer stays.',
};

/** What only some kinds of mention have. */
type MentionParts = Partial<Pick<ValueMention, 'value'> & Pick<EntityMention, 'name' | 'own' | 'title' | 'titleStart'>>;

/** Mentions of every kind have the same keys in the same order: whatever reads them is compiled for one shape. */
function inOneShape(mention: Mention): Mention {
  const { kind, start, end, text, rule, confidence } = mention;
  const { value, name, own, title, titleStart }: MentionParts = mention;
  return { kind, start, end, text, rule, confidence, value, name, own, title, titleStart } as Mention;
}

/** A name and a value on the same words: the longer is right (`May` in `Theresa May`, a street number, a web address). */
export function mergeMentions(names: readonly Mention[], values: readonly Mention[], trace?: Trace): Mention[] {
  const all = [...names, ...values].map(inOneShape).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (!last || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  if (trace) traceLost(trace, LONGER_KIND.id, [all, kept], tracedMention);
  return kept;
}
