// What no article record may show, whatever it was read from: each fault as one sentence.

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const EDGE = /^\s|\s$/;
const FIRST_WORD = /^[a-z0-9]{2,}/i;
/** Arrays of the record that are no facts. */
const OTHER = new Set(['chains', 'blocks', 'byline']);

/** Whether a day is one of the calendar. */
function isDay(day) {
  if (!DAY.test(day)) return false;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day;
}

/** Every span of an object: the words it claims and where, those in columns of their own included. */
function spansOf(fact) {
  const spans = [];
  if ('start' in fact) spans.push(['', fact.text, fact.start, fact.end]);
  for (const key of Object.keys(fact)) {
    if (key.endsWith('_start') && fact[key] !== null) {
      const name = key.slice(0, -'_start'.length);
      spans.push([name, fact[`${name}_text`] ?? fact[name], fact[key], fact[`${name}_end`]]);
    }
    const value = fact[key];
    if (value && typeof value === 'object' && 'start' in value) spans.push([key, value.text, value.start, value.end]);
  }
  return spans;
}

function* numbersIn(value) {
  if (typeof value === 'number') yield value;
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* numbersIn(inner);
}

/**
 * @param record of the article
 * @param lines of the decoded source, undefined where they are not known
 */
export function faultsOf(record, lines) {
  const faults = [];
  const letters = Array.from(record.text);
  const cut = (start, end) => letters.slice(start, end).join('');
  const say = (what, fact) => faults.push(`${what}: ${JSON.stringify(fact).slice(0, 300)}`);
  const isPlain = record.source.media_type === 'text/plain';

  let last = -1;
  for (const block of record.blocks) {
    if (!(block.start >= 0 && block.start < block.end && block.end <= letters.length))
      say('a block that is no span', block);
    if (block.start !== last + 1) say('a block that does not follow the one before', block);
    if (block.end < letters.length && letters[block.end] !== '\n') say('no line end behind a block', block);
    if (EDGE.test(cut(block.start, block.end))) say('a blank at the edge of a block', block);
    if (block.line < 1 || block.end_line < block.line) say('lines of a block', block);
    if (lines && block.end_line > lines.length) say('a block on a line that is none', block);
    last = block.end;
  }
  if (last !== -1 && last !== letters.length) faults.push('text behind the last block');

  const ids = new Set();
  for (const [list, facts] of Object.entries(record)) {
    if (!Array.isArray(facts) || OTHER.has(list)) continue;
    for (const fact of facts) {
      const at = (what) => say(`${list}: ${what}`, fact);
      if (ids.has(fact.id)) at('an id that another has');
      ids.add(fact.id);
      for (const [name, text, start, end] of spansOf(fact)) {
        if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= letters.length)) {
          at(`${name} is no span`);
        } else if (cut(start, end) !== text) at(`${name} text is not the article’s`);
        else if (EDGE.test(text)) at(`${name} has a blank at an edge`);
      }
      const block = record.blocks.findLast(({ start }) => start <= fact.start);
      if (!block || fact.start >= block.end) at('stands in no block');
      else if (fact.line < block.line || fact.line > block.end_line)
        at(`its line is not of its block ${block.line}-${block.end_line}`);
      else if (list === 'mentions' && fact.end > block.end) at('goes over the end of its block');
      const word = FIRST_WORD.exec(fact.text)?.[0];
      if (isPlain && lines && word && !(lines[fact.line - 1] ?? '').includes(word))
        at(`its line does not hold ${word}`);
      for (const number of numbersIn(fact)) if (!Number.isFinite(number)) at('a number that is none');
      if (!(fact.confidence > 0 && fact.confidence <= 1)) at('its confidence');
      if (fact.from && !isDay(fact.from)) at('from is no day');
      if (fact.to && !isDay(fact.to)) at('to is no day');
      if (fact.from && fact.to && fact.from > fact.to) at('from is behind to');
      if (typeof fact.min === 'number' && typeof fact.max === 'number' && fact.min > fact.max) at('min is above max');
    }
  }
  if (record.published !== null && !isDay(record.published)) faults.push(`published ${record.published}`);
  if (JSON.stringify(JSON.parse(JSON.stringify(record))) !== JSON.stringify(record))
    faults.push('JSON does not read back');
  return faults;
}
