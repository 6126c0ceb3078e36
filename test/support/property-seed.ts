import fc from 'fast-check';

/** What holds of any input is tried on the same inputs every time; `BPP_SEED=random`, or a number, tries others. */
const wanted = process.env['BPP_SEED'];
const FIXED = 20_121_122;
if (wanted !== 'random') fc.configureGlobal({ seed: wanted === undefined ? FIXED : Number(wanted) });
