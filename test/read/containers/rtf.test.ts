import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../src/gazetteers/load.js';
import { readRtfDocument } from '../../../src/read/containers/rtf.js';
import { readContainer, said } from '../../support/read-container.js';
