import { dealingFrames } from './dealing-frames.js';
import { standingFrames } from './standing-frames.js';
import type { VerbFrame } from './verb-frame.js';

export const verbFrames: readonly VerbFrame[] = [...dealingFrames, ...standingFrames];
