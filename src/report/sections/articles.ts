import type { Section } from '../section.js';

export const articles: Section = {
  id: 'articles',
  title: 'The articles',
  load: () => ({ isEmpty: true, html: () => [], markdown: () => [] }),
};
