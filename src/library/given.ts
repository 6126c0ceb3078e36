import { UsageError } from '../model/message.js';
import { editDistance } from '../text/edit-distance.js';

/**
 * What a caller without types gets wrong: an option that is not there would be passed over, and another database written, or
 * everything found.
 *
 * @throws UsageError that names the options there are, and the one that may be meant.
 */
export function assertKnown(given: unknown, known: readonly string[], what: string): asserts given is object {
  if (typeof given !== 'object' || given === null) {
    throw new UsageError(`${what} takes an object, as { ${known[0]}: … }, not ${nameOf(given)}`);
  }
  const name = Object.keys(given).find((key) => !known.includes(key));
  if (name === undefined) return;
  const [near = ''] = [...known].sort((a, b) => editDistance(name, a) - editDistance(name, b));
  const others = editDistance(name, near) <= near.length / 2 ? `did you mean \`${near}\`? There` : 'there';
  throw new UsageError(`${what} has no option \`${name}\`: ${others} are ${known.join(', ')}`);
}

/** @throws UsageError where a path is no string. */
export function assertPaths(paths: unknown): void {
  const wrong = [paths].flat().find((path) => typeof path !== 'string');
  if (wrong !== undefined)
    throw new UsageError(`a path is a string, or several are a list of them, not ${nameOf(wrong)}`);
}

export function nameOf(given: unknown): string {
  return given === null ? 'null' : `${typeof given}`;
}
