import { type ArticleReading, articleReading } from '../../src/extract/article-reading.js';
import { PartedText } from '../../src/extract/clauses/parts.js';
import { readVerbGroups } from '../../src/extract/clauses/verb-groups.js';
import { findNames } from '../../src/extract/names/find-names.js';
import { readUnits } from '../../src/extract/units/read-units.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { EntityMention } from '../../src/model/mention.js';
import { fold } from '../../src/text/fold.js';
import { articleOf } from './articles.js';

/** A text as the rules about names, quotes and roles see it. */
export interface Reading extends ArticleReading {
  readonly names: readonly EntityMention[];
}

export function readText(text: string): Reading {
  const article = articleOf(text);
  const gazetteer = loadGazetteer();
  const units = readUnits(fold(text), text, gazetteer);
  const unitText = new PartedText(units);
  const names = findNames(article, units);
  const verbs = readVerbGroups(unitText);
  return { ...articleReading({ article, unitText, mentions: names, verbs, gazetteer }), names };
}
