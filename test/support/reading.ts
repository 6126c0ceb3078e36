import { findNames } from '../../src/extract/names/find-names.js';
import { readUnits, type UnitText } from '../../src/extract/units/read-units.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Article } from '../../src/model/article.js';
import type { EntityMention } from '../../src/model/mention.js';
import { fold } from '../../src/text/fold.js';
import { articleOf } from './articles.js';

/** A text as the rules about names, quotes and roles see it. */
export interface Reading {
  readonly article: Article;
  readonly unitText: UnitText;
  readonly names: readonly EntityMention[];
}

export function readText(text: string): Reading {
  const article = articleOf(text);
  const unitText = readUnits(fold(text), text, loadGazetteer());
  return { article, unitText, names: findNames(article, unitText) };
}
