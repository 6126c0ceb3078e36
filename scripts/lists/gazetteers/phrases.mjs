// Builds the forms of listed things and decides which of them need support from their context.
import { phraseWords } from '../../../dist/text/phrase-key.js';
import { byCodeUnit, list } from './tables.mjs';

const ARTICLE = /^the /i;
export const keyOf = (form) => phraseWords(form).join(' ');
export const withoutArticle = (form) => form.replace(ARTICLE, '');
const isAcronym = (form) => /^[A-Z0-9&.²]{2,}$/.test(form.replace(/[/'’-]/g, '')) && /[A-Z]/.test(form);
const letters = (form) => form.replace(/[^\p{L}\p{N}]/gu, '').length;

/**
 * A thing of a list before its forms are judged. `forms` holds every way to write it, the name too; `doubtful` those
 * that the source marks; `fields` what else its row says.
 */
export function createEntry(kind, name, forms, { doubtful = [], written = [], source, ...fields }) {
  const all = [name, ...forms, ...doubtful]
    .map((form) => form.replace(/[;,]$/, '').trim())
    .filter((form) => keyOf(form) !== '');
  return {
    kind,
    name,
    forms: [...new Set(all)],
    doubtful: new Set(doubtful),
    written: new Set(written),
    source,
    fields,
  };
}

/** How a cell marks a form that holds only as written, in its capitals: `=Judges`. */
const AS_WRITTEN = /^=/;
export const plainForm = (form) => form.replace(AS_WRITTEN, '');

/** The entry of a typed row: its name, its aliases, and those of its forms that are also something else. */
export const typedEntry = (kind, row, fields) => {
  const [aliases, doubtful] = [list(row.aliases), list(row.ambiguous)];
  const written = [...aliases, ...doubtful].filter((form) => AS_WRITTEN.test(form));
  return createEntry(kind, row.name, aliases.map(plainForm), {
    doubtful: doubtful.map(plainForm),
    written: written.map(plainForm),
    source: 'typed',
    ...fields,
  });
};

/** Joins entries of one kind that have the same name: the first one's row, the forms of all. */
export function mergeByName(entries) {
  const byName = new Map();
  for (const entry of entries) {
    const key = keyOf(withoutArticle(entry.name));
    const first = byName.get(key);
    if (!first) byName.set(key, entry);
    else {
      first.forms = [...new Set([...first.forms, ...entry.forms])];
      for (const form of entry.doubtful) first.doubtful.add(form);
    }
  }
  return [...byName.values()];
}

/** Where one thing's name is another's short form of the same kind, the name wins. */
export function dropFormsThatAreNames(entries) {
  const names = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  for (const entry of entries) {
    entry.forms = entry.forms.filter((form) => (names.get(keyOf(form)) ?? entry) === entry || isAcronym(form));
  }
}

/** Marks each form of each entry as safe or ambiguous, free or as written only; see `Gazetteer`. */
export function judgeForms(entries, lexicon) {
  const owners = new Map();
  const acronyms = new Set();
  for (const entry of entries) {
    for (const form of entry.forms) {
      const key = keyOf(form);
      owners.set(key, (owners.get(key) ?? new Set()).add(entry));
      if (isAcronym(form) && letters(form) <= 3) acronyms.add(key);
    }
  }
  for (const entry of entries) {
    const judged = new Map();
    for (const form of entry.forms) {
      const key = keyOf(form);
      const others = [...owners.get(key)].filter((other) => other !== entry);
      const ordinary = isOrdinary(key, entry, lexicon);
      const ambiguous = entry.doubtful.has(form) || ordinary || isShared(entry, others) || isName(key, entry, lexicon);
      const written = entry.written.has(form) || acronyms.has(key) || isWritten(form, entry, ordinary);
      const mark = written ? `=${form}` : form;
      // Forms that differ only in what the key folds away are one, unless capitals are part of them.
      const id = written ? mark : key;
      if (!judged.has(id)) judged.set(id, { mark, ambiguous });
    }
    entry.judged = [...judged.values()];
  }
}

/** Posts are written in lower case too (`director Ann Okafor`), names of bodies and places and abbreviations are not. */
function isWritten(form, entry, ordinary) {
  if (!/\p{Lu}/u.test(form)) return false;
  if (entry.kind === 'title') return ordinary && form !== entry.name;
  return ordinary || (entry.doubtful.has(form) && isAcronym(form)) || (entry.kind !== 'place' && letters(form) <= 3);
}

function isOrdinary(key, entry, { ordinary }) {
  if (key.includes(' ')) return false;
  if (entry.kind === 'place') return ordinary.has(key) && (entry.fields.population ?? 0) < 400_000;
  return ordinary.has(key);
}

/** A place keeps its plain name although clubs and bodies are called after it; elsewhere sharing makes both doubtful. */
function isShared(entry, others) {
  if (entry.kind === 'place') return others.some((other) => other.kind === 'place' || other.kind === 'title');
  return others.length > 0;
}

/**
 * A form of one word that people are called as well. A place's inhabitants stand against the births and the bearers:
 * London is a given name too, but not one to doubt.
 */
function isName(key, entry, { births, surnames }) {
  if (key.includes(' ') || entry.kind === 'force') return false;
  const given = births.get(key) ?? 0;
  const weight = surnames.get(key) ?? 0;
  if (entry.kind !== 'place') return given >= 1000 || weight >= 5;
  const inhabitants = entry.fields.weight ?? entry.fields.population ?? 0;
  return inhabitants === 0 ? given >= 500 || weight >= 5 : given * 4 > inhabitants || weight * 1000 > inhabitants;
}

/** How a cell marks a title of several people, which holds only as written: `+Judges`. */
const SEVERAL = '+';

/** The cells `aliases` and `ambiguous`: the name is left out where it stands for itself, `=` where it holds as written. */
export function formCells(entry) {
  const cell = (ambiguous) =>
    entry.judged
      .filter((form) => form.ambiguous === ambiguous)
      .map(({ mark }) => (mark === `=${entry.name}` ? '=' : mark))
      .filter((mark) => ambiguous || mark !== entry.name)
      .sort(byCodeUnit)
      .join('; ');
  // The loader adds the name where no cell has it, so a name that is safe in any capitals is left out.
  const plurals = (entry.plurals ?? []).map((form) => `${SEVERAL}${form}`);
  return [cell(false), [cell(true), ...plurals].filter(Boolean).join('; ')];
}

/** No form may stand unmarked for two things of a kind, none may be without words, every row has a source. */
export function validate(entries) {
  const seen = new Map();
  for (const entry of entries) {
    if (!entry.source) throw new Error(`${entry.kind} ${entry.name}: no source`);
    if (entry.judged.length === 0) throw new Error(`${entry.kind} ${entry.name}: no form`);
    for (const { mark, ambiguous } of entry.judged) {
      if (mark.includes(';') || mark.includes('\t'))
        throw new Error(`${entry.kind} ${entry.name}: ${mark} breaks the cell`);
      const key = `${entry.kind} ${mark.startsWith('=') ? mark : keyOf(mark)}`;
      if (!ambiguous && seen.has(key)) throw new Error(`${key}: ${entry.name} and ${seen.get(key)}`);
      seen.set(key, entry.name);
    }
  }
}
