import type { Section } from '../section.js';

export const conflicts: Section = {
  id: 'conflicts',
  title: 'Where sources disagree',
  load: () => ({ isEmpty: true, html: () => [], markdown: () => [] }),
};
