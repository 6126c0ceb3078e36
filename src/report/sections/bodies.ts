import type { Section } from '../section.js';

export const bodies: Section = {
  id: 'bodies',
  title: 'Forces and bodies',
  load: () => ({ isEmpty: true, html: () => [], markdown: () => [] }),
};
