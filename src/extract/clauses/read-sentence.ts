import type { Chunk } from './chunks.js';
import { takeVerb } from './finite-verbs.js';
import { closeBracket, openRelative, openSubordinate, opensClause, openThat, takeComma } from './frames.js';
import { takePhrase } from './noun-phrases.js';
import { Frame, type OpenClause, SentenceState, type Words } from './sentence-state.js';

/** Puts the chunks of one sentence together as clauses. One pass, each chunk is looked at a bounded number of times. */
export function readSentence(chunks: readonly Chunk[], words: Words): readonly OpenClause[] {
  const s = new SentenceState(chunks, words);
  for (; s.at < chunks.length; s.at++) {
    const chunk = chunks[s.at] as Chunk;
    take(s, chunk);
    for (let i = 0; i < s.frames.length; i++) {
      const { clause, target } = s.frames[i] as Frame;
      if (clause) clause.last = chunk.last;
      if (target) target.last = chunk.last;
    }
  }
  return s.clauses;
}

function take(s: SentenceState, chunk: Chunk): void {
  const frame = s.frame;
  switch (chunk.type) {
    case 'phrase':
      takePhrase(s, chunk.phrase);
      break;
    case 'verb':
      takeVerb(s, chunk.group);
      break;
    case 'preposition':
      frame.preposition = { key: s.words.keyAt(chunk.first), at: chunk.first };
      break;
    case 'time':
      frame.preposition = undefined;
      break;
    case 'either':
      if (opensClause(s)) openSubordinate(s, chunk);
      else frame.preposition = { key: s.words.keyAt(chunk.first), at: chunk.first };
      break;
    case 'conjunction':
      openSubordinate(s, chunk);
      break;
    case 'relative':
      openRelative(s, chunk);
      break;
    case 'that':
      openThat(s, chunk);
      break;
    case 'open':
      s.frames.push(new Frame('bracket', chunk.first));
      break;
    case 'close':
      closeBracket(s, chunk);
      break;
    case 'comma':
    case 'dash':
      takeComma(s);
      break;
    case 'semicolon':
    case 'colon':
      s.frames = [new Frame('main', chunk.last + 1)];
      break;
    case 'quotation':
      frame.target?.quotes.push(chunk.run);
      frame.preposition = undefined;
      break;
    case 'and':
    case 'coordinator':
      break;
  }
}
