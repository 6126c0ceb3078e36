import type { FlatPage } from '../../blocks/html/elements.js';
import type { PageMetadata } from '../../model/block.js';
import type { SourceFile } from '../../model/source.js';
import type { Attested } from '../../model/span.js';
import { bylineRules } from './byline-rules.js';
import { modifiedRules, publishedRules } from './date-rules.js';
import { headlineRules, publisherRules } from './headline-rules.js';
import { type MetadataRule, readSigns, type Signs } from './signs.js';

/**
 * What an HTML page says about itself. Each field is read from the most reliable sign that is there, in an order
 * measured on labelled pages, and says which it was. `headline` is the index of the headline's block.
 */
export function pageMetadata(page: FlatPage, source: SourceFile, headline: number | undefined): PageMetadata {
  const signs = readSigns(page, source, headline);
  const title = firstFound(headlineRules, signs);
  const byline = firstFound(bylineRules, signs);
  const publisher = firstFound(publisherRules, signs);
  const published = firstFound(publishedRules, signs);
  const changed = firstFound(modifiedRules, signs);
  // A page that says it was changed before it was published says nothing by it.
  const modified = changed && published && changed.value < published.value ? undefined : changed;
  const language = page.head.language ?? signs.linked?.language;
  return {
    ...(title && { headline: title }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(language ? { language: language.toLowerCase() } : {}),
    ...(signs.url && { url: signs.url }),
  };
}

function firstFound<T>(rules: readonly MetadataRule<T>[], signs: Signs): Attested<T> | undefined {
  for (const { id, read } of rules) {
    const value = read(signs);
    if (value !== undefined && value !== '') return { value, basis: id };
  }
  return undefined;
}
