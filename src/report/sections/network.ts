import type { Section } from '../section.js';

export const network: Section = {
  id: 'network',
  title: 'Who deals with whom',
  load: () => ({ isEmpty: true, html: () => [], markdown: () => [] }),
};
