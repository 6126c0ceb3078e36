import { platform } from '#platform';

/** What is no letter of a name: it would break a line of a report, or steer a terminal. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;
/** In characters; an address of a page has some hundred. */
const LONGEST = 200;
const FIGURES_OF_HASH = 12;

/** Names for the parts of a container: no two share one, and each is one short line. */
export function createPartNames(): (called: string) => string {
  const taken = new Map<string, number>();
  const given = new Set<string>();
  return (called) => {
    const name = shortened(called.replace(UNSEEN, ' ').trim());
    let count = taken.get(name) ?? 0;
    let unique: string;
    do {
      count++;
      unique = count === 1 ? name : `${name}#${count}`;
    } while (given.has(unique));
    taken.set(name, count);
    given.add(unique);
    return unique;
  };
}

/** A long name ends in the hash of all of it, by which it is told from others that begin alike. */
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const hash = platform.sha256(name).slice(0, FIGURES_OF_HASH);
  return `${letters.slice(0, LONGEST - FIGURES_OF_HASH - 1).join('')}…${hash}`;
}
