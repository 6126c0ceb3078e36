import type { Section } from '../section.js';

export const sources: Section = {
  id: 'sources',
  title: 'Sources',
  load: () => ({ isEmpty: true, html: () => [], markdown: () => [] }),
};
