#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from '../dist/cli/main.js';

// With Node 20, code is optimised when it has run for eight times as long as V8 would wait. Texts are read by thousands
// of small functions, and compiling them all again as they grow warm took two fifths of the CPU of a run over 300
// articles, once more in each worker. Later versions of V8 have a cheaper compiler in between, do not know the flag and
// say so.
if (process.versions.v8.startsWith('11.3.')) {
  setFlagsFromString('--interrupt-budget=540000');
  // An expression is compiled once, for the processor, and not for an interpreter before: those of the rules about values took
  // half a second of CPU, which is a quarter now.
  setFlagsFromString('--no-regexp-tier-up');
}

// What a page needs and the one before it did not is kept compiled: V8 throws away what did not run for some collections of
// garbage, and compiling it again took a twentieth of the CPU of 2,000 stories.
setFlagsFromString('--no-flush-bytecode');

// Memory that V8 may use it does use: it lets the heap grow to several times what is alive before it looks for what can be
// given back. With two fifths more than what is alive, a thousand pages take 275 MB in place of 370 to 400, in the same time.
setFlagsFromString('--heap-growing-percent=40');

// V8 allocates among what is old, from the start, whatever outlived its first collections. Those fall into the first pages, when
// a page takes many times as long as later, so that units, tokens and phrases of every page came to lie there and only a
// collection of the whole heap found them: a tenth of the CPU of a run, and 30 MB.
setFlagsFromString('--no-allocation-site-pretenuring');

process.exitCode = await main(process.argv.slice(2));
