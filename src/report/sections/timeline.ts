import type { Section } from '../section.js';

export const timeline: Section = {
  id: 'timeline',
  title: 'What happened when',
  load: () => ({ isEmpty: true, html: () => [], markdown: () => [] }),
};
