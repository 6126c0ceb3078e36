import { findDay, findMonth } from '../text/day.js';

/** A range of dates with what is written in words in figures: `November 2012..` as `2012-11..`, `30/11/2012` as `2012-11-30`. */
export function inFigures(written: string): string {
  return written.split('..').map(pointInFigures).join('..');
}

function pointInFigures(written: string): string {
  const text = written.trim();
  const found = findDay(text);
  if (found && found.start === 0 && found.end === text.length) return found.day;
  return findMonth(text) ?? text;
}
