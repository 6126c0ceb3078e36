import type { PageHead } from './elements.js';
import type { DomNode } from './parse.js';

const SPACES = /\s+/g;
const JSON_LD = /^application\/ld\+json/i;

/** Collects what a page says about itself while its tree is walked. */
export interface HeadReader {
  see(node: DomNode): void;
  done(): PageHead;
}

export function createHead(): HeadReader {
  const meta = new Map<string, string[]>();
  const jsonLd: string[] = [];
  let title = '';
  let language: string | undefined;
  let canonical: string | undefined;
  return {
    see(node) {
      const attribs = node.attribs ?? {};
      if (node.name === 'meta') {
        const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'])?.trim().toLowerCase();
        const content = attribs['content']?.replace(SPACES, ' ').trim();
        if (name && content) addTo(meta, name, content);
      } else if (node.name === 'title') title ||= textOf(node);
      else if (node.name === 'html') language ??= attribs['lang'] ?? attribs['xml:lang'];
      else if (node.name === 'link' && attribs['rel']?.toLowerCase() === 'canonical') canonical ??= attribs['href'];
      else if (node.name === 'script' && JSON_LD.test(attribs['type'] ?? '')) {
        jsonLd.push((node.children ?? []).map((child) => child.data ?? '').join(''));
      }
    },
    done: () => ({
      meta,
      jsonLd,
      title,
      ...(language === undefined ? {} : { language }),
      ...(canonical === undefined ? {} : { canonical }),
    }),
  };
}

function addTo(meta: Map<string, string[]>, name: string, content: string): void {
  const known = meta.get(name);
  if (known === undefined) meta.set(name, [content]);
  else known.push(content);
}

function textOf(node: DomNode): string {
  return (node.children ?? [])
    .map((child) => child.data ?? '')
    .join('')
    .replace(SPACES, ' ')
    .trim();
}
