// Ranks, posts, honorifics and letters after names, with the abbreviations of the press.
import { typedEntry } from './phrases.mjs';
import { list } from './tables.mjs';

export const readTitles = (lists) =>
  lists['titles.tsv'].rows.map((row) => {
    const entry = typedEntry('title', row, { sort: row.sort, domain: row.domain, position: row.position });
    return {
      ...entry,
      plurals: list(row.plural),
      forms: entry.forms.flatMap((form) => (form === row.name ? [form] : withStops(form, row))),
    };
  });

/** `DCI`, `D.C.I.`: a stop at the end is no part of a word, those inside are. */
function withStops(form, { domain, sort }) {
  const isPointed = /^[A-Z]{2,4}$/.test(form) && (domain === 'police' || sort === 'postnominal');
  return isPointed ? [form, `${form.split('').join('.')}.`] : [form];
}
