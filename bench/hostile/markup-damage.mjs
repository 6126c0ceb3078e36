import { cutInside, put, replaceSome, somewhere, strew } from './places.mjs';

const ENTITIES = [
  '&amp;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&nbsp',
  '&',
  '&#',
  '&#x;',
  '&notit;',
  '&#8220;',
  '&lt;p&gt;',
];
const RAW = [
  '<script>',
  '<style>',
  '<textarea>',
  '<title>',
  '<xmp>',
  '<noscript>',
  '<svg><title>',
  '<math><mtext>',
  '<![CDATA[',
];
const SHELLS = [
  ...[
    '<template>',
    '<iframe srcdoc="',
    '<frameset><frame src=x>',
    '<object data=x>',
    '<select><option>',
    '<plaintext>',
  ],
  ...['<template shadowrootmode="open"><slot></slot>', '<details><summary>', '<noframes>', '<base href="//">'],
];

/** Kinds of damage to pages of markup, by name. */
export const MARKUP_DAMAGE = {
  'cut inside a tag': { page: 'html', of: (r, t) => cutInside(r, t, /<[^>]*>/g) },
  'cut inside an attribute’s value': { page: 'html', of: (r, t) => cutInside(r, t, /=\s*(?:"[^"]*"|'[^']*')/g) },
  'cut inside an entity': { page: 'html', of: (r, t) => cutInside(r, t, /&#?\w+;/g) },
  'cut inside a comment or script': {
    page: 'html',
    of: (r, t) => cutInside(r, t, /<!--.*?-->|<(script|style)\b.*?<\/\1>/gs),
  },
  'entities strewn': { page: 'html', of: (r, t) => strew(r, t, 30, () => r.pick(ENTITIES)) },
  'tags taken out': { page: 'html', of: (r, t) => replaceSome(r, t, /<[^>]*>/g, () => '') },
  'end tags taken out': { page: 'html', of: (_, t) => t.replace(/<\/[^>]*>/g, '') },
  'attributes unquoted': { page: 'html', of: (r, t) => replaceSome(r, t, /["']/g, () => '') },
  'raw text never closed': { page: 'html', of: (r, t) => put(t, somewhere(r, t), r.pick(RAW)) },
  'shells never closed': { page: 'html', of: (r, t) => put(t, somewhere(r, t), r.pick(SHELLS)) },
  'shells round the page': {
    page: 'html',
    of: (r, t) =>
      r
        .pick([
          '<template>#</template>',
          '<iframe srcdoc="#"></iframe>',
          '<noscript>#</noscript>',
          '<textarea>#</textarea>',
          '<svg><foreignObject>#</foreignObject></svg>',
          '<![CDATA[#]]>',
          '<x-a><template shadowrootmode=open>#</template></x-a>',
          '<!--[if IE]>#<![endif]-->',
          '<script type="text/template">#</script>',
          '<object>#</object>',
          '<table>#</table>',
        ])
        .replace('#', () => t),
  },
  'nested deep': {
    page: 'html',
    of: (r, t) => {
      const n = r.between(10, 1500);
      const tag = r.pick(['div', 'b', 'blockquote', 'ul', 'table', 'span', 'font', 'q']);
      return put(t, somewhere(r, t), `<${tag}>`.repeat(n)) + `</${tag}>`.repeat(r.below(n));
    },
  },
};
