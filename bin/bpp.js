#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from '../dist/cli/main.js';

// Code is optimised when it has run for eight times as long as V8 would wait. Texts are read by thousands of small
// functions, and compiling them all again as they grow warm took two fifths of the CPU of a run over 300 articles, once
// more in each worker; over 2,000 a run takes a fifth less. Code that stays hot is optimised all the same.
setFlagsFromString('--interrupt-budget=540000');

process.exitCode = await main(process.argv.slice(2));
