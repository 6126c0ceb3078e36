import { describe, expect, test } from 'vitest';
import { readCountry } from '../../../src/extract/country/article-country.js';
import { countryCases } from '../../../src/extract/country/country.cases.js';
import { findNames } from '../../../src/extract/names/find-names.js';
import { readUnits } from '../../../src/extract/units/read-units.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { fold } from '../../../src/text/fold.js';
import { articleOf } from '../../support/articles.js';

const gazetteer = loadGazetteer();

describe('readCountry', () => {
  test.each(countryCases)(
    'says where an article belongs: $name',
    ({ text, url, publisher, about, rivals = [], outlet }) => {
      const article = {
        ...articleOf(text),
        ...(url !== undefined && { url }),
        ...(publisher !== undefined && { publisher: { value: publisher, basis: 'metadata/test' as const } }),
      };
      const names = findNames(article, readUnits(fold(text), text, gazetteer), { own: [] });
      const reading = readCountry(article, fold(article.text), names, gazetteer.countriesOf);
      expect({ ...reading, rivals: reading.rivals.map(([country]) => country) }).toEqual({ about, rivals, outlet });
    },
  );
});
