import type { ArchiveChain } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { NameKey } from '../model/name-key.js';
import { displayName, nameKey } from '../text/name-key.js';
import { companyKey } from './company.js';
import { initialsOf } from './initials.js';
import { GENERATIONS, readPersonName } from './person-name.js';

/** What a chain is found by; `beside` are the chains of its article. */
export function keysOfChain(
  chain: ArchiveChain,
  beside: readonly ArchiveChain[],
  gazetteer: Gazetteer,
): readonly NameKey[] {
  const rivals = chain.rivals ? beside.filter(({ id }) => chain.rivals?.includes(id)) : [];
  const company = companyKey(chain, gazetteer);
  return [
    ...(chain.kind === 'person' ? personKeys(chain) : bodyKeys(chain, gazetteer)),
    ...rivals.flatMap(personKeys).filter(({ sort }) => sort === 'block'),
    ...(company === undefined ? [] : [{ sort: 'company', text: company } as const]),
  ];
}

/** People of one surname, by its last word: `van der Berg` is asked for as `Berg`, too. */
function personKeys({ name, key, full, context }: ArchiveChain): readonly NameKey[] {
  const last = lastWord(full ? key : nameKey(name));
  const surname = full ? lastWord(readPersonName(name).surname) : last;
  const blocks = GENERATIONS.has(last) ? [surname, `=${key}`] : [last, surname];
  return [
    ...[...new Set(blocks)].map((text) => ({ sort: 'block', text: `person ${text}` }) as const),
    ...context.map((text) => ({ sort: full ? 'context' : 'short', text }) as const),
  ];
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Bodies of one name but for the legal form, and those that are shown by one name. */
function bodyKeys({ kind, name, key, full, aliases }: ArchiveChain, gazetteer: Gazetteer): readonly NameKey[] {
  if (!full) return [];
  const shown = nameKey(displayName(name));
  const blocks = new Set([withoutLegalForms(kind, key, gazetteer), shown]);
  return [
    ...[...blocks].map((text) => ({ sort: 'block', text: `${kind} ${text}` }) as const),
    // A single word is its own letters, and a key of its block already.
    ...(nameKey(name).includes(' ') ? [{ sort: 'letters', text: `${kind} ${initialsOf(name)}` } as const] : []),
    ...aliases.map((alias) => ({ sort: 'defined', text: `${kind} ${alias.toLowerCase()}` }) as const),
  ];
}

function withoutLegalForms(kind: string, key: string, gazetteer: Gazetteer): string {
  const cut = key.lastIndexOf(' ');
  const isLegalForm =
    kind === 'organisation' && cut > 0 && gazetteer.organisationEndings.get(key.slice(cut + 1)) === true;
  return isLegalForm ? withoutLegalForms(kind, key.slice(0, cut), gazetteer) : key;
}
