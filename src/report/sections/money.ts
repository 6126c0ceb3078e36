import type { Section } from '../section.js';

export const money: Section = {
  id: 'money',
  title: 'Money',
  load: () => ({ isEmpty: true, html: () => [], markdown: () => [] }),
};
