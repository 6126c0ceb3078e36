import type { Loaded, Section } from '../section.js';
import { type Question, questionsOf } from './conflicts/gather.js';
import { questionsHtml } from './conflicts/html.js';
import { questionLines } from './conflicts/markdown.js';

/** Where the archive disagrees with itself: each side with its words, and what lets both be right. */
export const conflicts: Section = {
  id: 'conflicts',
  title: 'Where sources disagree',
  none: 'No two facts about one thing differ. That is no proof that the sources agree.',
  load: async (db, scope) => conflictsPart(await questionsOf(db, scope)),
};

/** Some of the questions. */
export function conflictsPart(questions: readonly Question[]): Loaded {
  return {
    isEmpty: questions.length === 0,
    count: questions.length,
    html: (context) => questionsHtml(questions, context),
    markdown: (context) => questionLines(questions, context),
  };
}
