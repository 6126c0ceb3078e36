import type { Section } from '../section.js';

export const people: Section = {
  id: 'people',
  title: 'People',
  load: () => ({ isEmpty: true, html: () => [], markdown: () => [] }),
};
