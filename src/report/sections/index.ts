import type { Section } from '../section.js';
import { articles } from './articles.js';
import { bodies } from './bodies.js';
import { conflicts } from './conflicts.js';
import { money } from './money.js';
import { network } from './network.js';
import { people } from './people.js';
import { sources } from './sources.js';
import { summary } from './summary.js';
import { timeline } from './timeline.js';

/** The parts of a report, in the order of the page. */
export const SECTIONS: readonly Section[] = [
  summary,
  people,
  bodies,
  timeline,
  money,
  network,
  conflicts,
  articles,
  sources,
];
