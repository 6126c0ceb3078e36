import type { Gazetteer } from '../model/gazetteer.js';
import { fullGivenNames, type PersonName } from './person-name.js';

/** How many people of a million have a given name and surname together, from the lists' counts. */
export type NameCommonness = (name: PersonName) => number;

/** A second given name tells people apart as well as a rare surname does. */
const SECOND_NAME_SHARE = 0.01;
const LOST_APOSTROPHE = /^([od])(?=\p{L}{3})/u;
const MILLION = 1_000_000;

export function createNameCommonness(gazetteer: Gazetteer): NameCommonness {
  let all = 0;
  return ({ given, surname }) => {
    if (all === 0) for (const known of gazetteer.givenNames.values()) all += known.births;
    const births = fullGivenNames(given[0] ?? '', gazetteer).map((name) => gazetteer.givenNames.get(name)?.births ?? 0);
    const share = Math.max(0, ...births) / Math.max(1, all);
    const second = given.length > 1 ? SECOND_NAME_SHARE : 1;
    return share * surnameWeight(surname, gazetteer) * second;
  };
}

/** Of a million people. Comparison keys have lost the apostrophe of O'Neill. */
export function surnameWeight(surname: string, gazetteer: Gazetteer): number {
  const { surnames } = gazetteer;
  return surnames.get(surname) ?? surnames.get(surname.replace(LOST_APOSTROPHE, "$1'")) ?? 1;
}

/** The share of people who have a surname. */
export const surnameShare = (surname: string, gazetteer: Gazetteer): number =>
  surnameWeight(surname, gazetteer) / MILLION;
