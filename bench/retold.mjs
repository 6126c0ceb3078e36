// Archives of any size out of a folder of stories: each story once, then again and again with other people, places, sums and
// words, so that no two are copies of one another and names come as often as they do in the press. The same on every run.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadGazetteer } from '../dist/gazetteers/load.js';

/** A story as it was found: `name` is its path without the ending. */
export function storiesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name: name.slice(0, -4), text: readFileSync(join(folder, name), 'utf8') }));
}

export const wordsOf = (text) => text.split(/\s+/).filter(Boolean).length;

/** Words that may stand for one another without a sentence falling apart: of one ending, and long enough to be rare. */
const ENDINGS = ['tion', 'ment', 'ness', 'ity', 'ing', 'ous', 'ive', 'ers', 'ly', 'al'];
const LEAST_LETTERS = 6;
const PLAIN = /\b[a-z]{6,}\b/g;
const NAME = /\b[A-Z][a-z]{3,}\b/g;
const SUM = /(?<=[£$€])\d+/g;

/** A whole number that the parts give again (FNV-1a, 32 bits). */
function hashOf(...parts) {
  let hash = 0x811c9dc5;
  for (const letter of parts.join('\n')) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  return hash >>> 0;
}

/** Gives what a word becomes in the n-th telling: another one of its list, always the same one. */
function swapping(lists) {
  const places = new Map(lists.flatMap((list) => list.map((word, place) => [word, { list, place }])));
  return (word, n) => {
    const found = places.get(word);
    // A step for each list and telling: two words never become one, so that who is who stays as hard as it was.
    return found ? found.list[(found.place + hashOf(n, found.list[0])) % found.list.length] : undefined;
  };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Tells stories again: `retell(text, 0)` is the story itself. */
export function createRetelling(stories) {
  const { givenNames, surnames, phrases } = loadGazetteer();
  const plain = new Set(stories.flatMap(({ text }) => text.match(PLAIN) ?? []));
  // Listed places and bodies stay: England is in every archive, and as often.
  const isName = (word) => /^[a-z]{4,}$/.test(word) && !plain.has(word) && !phrases.has(word);
  const given = (gender) =>
    [...givenNames].filter(([word, name]) => isName(word) && name.gender === gender).map(([word]) => word);
  const families = [...surnames.keys()].filter((word) => isName(word) && !givenNames.has(word));
  const nameOf = swapping([given('M'), given('F'), families.slice(0, 40_000)]);
  const wordOf = swapping(
    ENDINGS.map((ending) =>
      [...plain].filter((word) => ENDINGS.find((each) => word.endsWith(each)) === ending).sort(),
    ).filter((list) => list.length > 0),
  );
  return (text, n) => {
    if (n === 0) return text;
    return text
      .replace(PLAIN, (word) => (word.length < LEAST_LETTERS ? word : (wordOf(word, n) ?? word)))
      .replace(NAME, (word) => {
        const other = nameOf(word.toLowerCase(), n);
        return other === undefined ? word : capital(other);
      })
      .replace(SUM, (digits) => String((hashOf(n, digits) % 9) + 1) + digits.slice(1));
  };
}

/** Writes an archive of so many stories below `folder`, as text or in the template of a common weblog; gives what it holds. */
export function writeArchive(folder, stories, count, form = 'text') {
  const retell = createRetelling(stories);
  const total = { stories: 0, words: 0, bytes: 0 };
  for (let n = 0; n < count; n += 1) {
    const { name, text } = stories[n % stories.length];
    const telling = Math.floor(n / stories.length);
    const told = retell(text, telling);
    const page = form === 'html' ? pageOf(told, n) : told;
    const path = join(folder, String(telling), `${name}.${form === 'html' ? 'html' : 'txt'}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
    total.stories += 1;
    total.words += wordsOf(told);
    total.bytes += Buffer.byteLength(page);
  }
  return total;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const SECTIONS = ['News', 'Business', 'Politics', 'Sport', 'Culture', 'Opinion', 'Local', 'Weather'];
const items = (words) => words.map((word) => `<li><a href="/${word.toLowerCase()}/">${word}</a></li>`).join('');

/** A story in the page that a weblog makes of it: cookie notice, menu, buttons, comment form, side bar and foot. */
function pageOf(text, n) {
  const [headline = '', ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '');
  const day = 1 + (n % 28);
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)} | The Eastmoor Courier</title>
<meta property="og:title" content="${escaped(headline)}"><meta property="og:site_name" content="The Eastmoor Courier">
<link rel="stylesheet" href="/wp-content/themes/courier/style.css"><script>window.layer = window.layer || [];</script>
<style>.nav li { float: left; margin: 0 1em } .entry-content p { line-height: 1.5 }</style></head>
<body class="post single">
<div id="cookie-notice" role="dialog"><p>We use cookies to give you the best experience on our website. If you continue to use
this site we will assume that you are happy with it.</p><button>Accept</button></div>
<header class="site-header"><a class="logo" href="/">The Eastmoor Courier</a><form role="search"><input type="search" name="s">
<button>Search</button></form><nav class="nav"><ul>${items(SECTIONS)}</ul></nav></header>
<main><article class="post hentry"><h1 class="entry-title">${escaped(headline)}</h1>
<div class="entry-meta">Posted on <time datetime="2012-11-${String(day).padStart(2, '0')}">${day} November 2012</time></div>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a> <a href="#">Email</a></div>
<div class="entry-content">
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</div><footer class="entry-footer">Filed under: <a href="/news/">News</a></footer></article>
<section id="comments"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p>
<label>Comment</label><textarea></textarea><label>Name *</label><input><button>Post Comment</button></form></section></main>
<aside class="sidebar"><h3>Newsletter</h3><p>Sign up to our newsletter for the latest news straight to your inbox.</p></aside>
<footer class="site-footer"><p>&copy; 2012 The Eastmoor Courier. All rights reserved.</p><ul>${items(['About', 'Contact', 'Privacy', 'Terms'])}</ul></footer>
</body></html>
`;
}
