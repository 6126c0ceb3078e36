import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer.js';
import { phraseWords } from '../../text/phrase-key.js';

/** What the lists know of the bodies that posts are held at. */
export interface ListedBodies {
  /** The usual name of the police force of an area, also where no article names it: Norfolk Constabulary for Norfolk. */
  forceOf(area: string): string | undefined;
  /** The sort of a listed body, whatever it is called: `party` for the Lib Dems. */
  sortOf(name: string): string | undefined;
}

/** How a force is called after its area; what follows a preposition comes before it: Police Scotland. */
const FORCE_NAMES: readonly ((area: string) => string)[] = [
  (area) => `${area} Police`,
  (area) => `${area} Constabulary`,
  (area) => `Police ${area}`,
  (area) => `Police Service of ${area}`,
];

/** The bodies of a gazetteer, looked up by their names. */
export function listedBodies({ phrases }: Pick<Gazetteer, 'phrases'>): ListedBodies {
  const entryOf = (kind: GazetteerEntry['kind'], name: string): GazetteerEntry | undefined => {
    const words = phraseWords(name);
    const key = words.join(' ');
    return phrases.get(words[0] ?? '')?.find((form) => form.entry.kind === kind && form.words.join(' ') === key)?.entry;
  };
  return {
    forceOf: (area) => {
      const isOfArea = (entry: GazetteerEntry | undefined): boolean =>
        entry?.sort === 'territorial' && entry.area?.toLowerCase() === area.toLowerCase().replace(' & ', ' and ');
      return FORCE_NAMES.map((nameOf) => entryOf('force', nameOf(area))).find(isOfArea)?.name;
    },
    sortOf: (name) => (entryOf('organisation', name) ?? entryOf('force', name))?.sort,
  };
}
