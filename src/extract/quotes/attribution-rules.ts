import { carriedOver, lastSpeaker, paragraphBefore, sameBlock, sentenceBefore } from './around-quote.js';
import type { AttributionRule, AttributionSignature } from './attribution.js';
import { accordingTo, colon, dashName, sentenceClosed, speakerAfter, speakerBefore } from './beside-quote.js';
import { calledSo } from './called.js';

/** In order: the first that finds a speaker wins. */
export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'quote/called',
    summary: 'X described the contract as “…”; X called it “…”; X accused them of “…”.',
    confidence: 0.92,
    direct: true,
    calls: true,
    find: calledSo,
  },
  {
    id: 'quote/speaker-after',
    summary: '“…,” said X. “…,” X said.',
    confidence: 0.97,
    direct: true,
    carriesBack: true,
    find: speakerAfter,
  },
  {
    id: 'quote/speaker-before',
    summary: 'X said: “…”; X said the plan was “…”.',
    confidence: 0.95,
    direct: true,
    find: speakerBefore,
  },
  {
    id: 'quote/sentence-closed',
    summary: 'There was no “…” to fill, X said.',
    confidence: 0.88,
    find: sentenceClosed,
  },
  { id: 'quote/according-to', summary: 'According to X, “…”.', confidence: 0.9, direct: true, find: accordingTo },
  { id: 'quote/dash-name', summary: '“…” – X, director.', confidence: 0.9, direct: true, find: dashName },
  { id: 'quote/colon', summary: 'X is in no doubt: “…”. X: “…”', confidence: 0.85, direct: true, find: colon },
  {
    id: 'quote/sentence-before',
    summary: 'X insists on it. “…”: a quotation that is a sentence of its own behind one about X.',
    confidence: 0.75,
    find: sentenceBefore,
  },
  {
    id: 'quote/same-block',
    summary: '“…,” said X. “…”: a second run of the paragraph.',
    confidence: 0.9,
    goesOn: true,
    find: sameBlock,
  },
  {
    id: 'quote/carried-over',
    summary: 'A paragraph that opens with a mark behind a quotation.',
    confidence: 0.88,
    goesOn: true,
    find: carriedOver,
  },
  { id: 'quote/speaker-of-paragraph-before', summary: 'X indicated … ¶ “…”', confidence: 0.75, find: paragraphBefore },
  {
    id: 'quote/last-speaker',
    summary: '“…,” said X. ¶ It was late. “…”: nobody else has been named since.',
    confidence: 0.65,
    find: lastSpeaker,
  },
];

/** Found from the back, when all runs are read. */
export const CARRIED_BACK: AttributionSignature = {
  id: 'quote/carried-back',
  summary: '“…” ¶ “…,” said X: the words behind the next quotation say who speaks.',
  confidence: 0.8,
  goesOn: true,
  carriesBack: true,
};

export const UNATTRIBUTED: AttributionSignature = {
  id: 'quote/unattributed',
  summary: 'Quoted words that nobody is named for.',
  confidence: 0.5,
};

/** What quotes are signed with that no attribution rule found a speaker for. */
export const unfoundRules: readonly AttributionSignature[] = [CARRIED_BACK, UNATTRIBUTED];
