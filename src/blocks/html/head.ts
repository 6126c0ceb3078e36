import type { PageHead } from './elements.js';
import type { Attributes } from './markup.js';

const SPACES = /\s+/g;
/** Where frameworks keep JSON-LD until their program writes the script. */
const LINKED_META = 'script:ld+json';
const JSON_LD = /^application\/ld\+json/i;

/** Collects what a page says about itself while its tags are read. */
export interface HeadReader {
  /** `content` is what a script or title holds. */
  see(name: string, attribs: Attributes, content?: string): void;
  done(): PageHead;
}

export function createHead(): HeadReader {
  const meta = new Map<string, string[]>();
  const jsonLd: string[] = [];
  let title = '';
  let language: string | undefined;
  let canonical: string | undefined;
  return {
    see(tag, attribs, content = '') {
      if (tag === 'meta') {
        const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'])?.trim().toLowerCase();
        const value = attribs['content']?.replace(SPACES, ' ').trim();
        if (name === LINKED_META && value) jsonLd.push(value);
        else if (name && value) addTo(meta, name, value);
      } else if (tag === 'title') title ||= content.replace(SPACES, ' ').trim();
      else if (tag === 'html') language ??= attribs['lang'] ?? attribs['xml:lang'];
      else if (tag === 'link' && attribs['rel']?.toLowerCase() === 'canonical') canonical ??= attribs['href'];
      else if (tag === 'script' && JSON_LD.test(attribs['type'] ?? '')) {
        jsonLd.push(content);
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
