import { NUMBERED_RECORDS, TOP_LEVEL_DOMAINS, WAYS_TO_CALL } from '../../../lists/words.js';
import type { ContactValue } from '../../../model/mention.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, opening, type ReadContext, type Reading, type ValueRule } from '../rule.js';
import { nationalNumber, nationalPhone } from './national-phones.js';

const LONGER_BEFORE = /[\d.,/£$€-]$/;
const LONGER_AFTER = /^(?:[\d/]|[.,-]\d)/;
const UNPARTED = /^01\d+$/;
const REFERENCE_BEFORE = new RegExp(String.raw`\b${anyOf(NUMBERED_RECORDS)}(?: (?:number|no\.?))?[ .:]*$`, 'i');
const UK_NUMBER =
  /^0(?:1\d{8,9}|2\d{9}|3\d{9}|7\d{9}|800\d{6,7}|8001111|808\d{7}|84[2-5]\d{7}|845464\d|87[0-3]\d{7}|9\d{9}|5[56]\d{8}|500\d{6})$/;
const BRACKET_LEFT_OPEN = /^\(0\d*(?:[ -]\d+)+\)?$/;
const NOUGHT = /^0/;
const FIGURE_BEFORE = /[\d£$€.,/#-]$/;
const COUNTED_NEXT = /^ (?:people|men|women|staff|per|million|[a-z]+s)\b/;
const CALLS_NEXT = /^ (?:calls?|services?|operators?)\b/;
const SERVICE_NEXT = /^ (?:calls?|operators?|services?)\b/i;
const CALL_WORD = /\b(?:call|dial|ring|rang|(?:tele)?phone|text|number|NHS|police|contact)/i;
const LOCAL_PART_END = /[A-Za-z0-9._%+-]+$/;
const SENTENCE_MARKS = /[.,;:!?'"…\]]+$/;
const GLUED_BEFORE = /[@./:\w-]$/;
const PATH_START = /[/?#:]/;
const WWW = /^www\./i;
const CAPITAL = /[A-Z]/;
const WORD_TOP = /\.(?:me|in|it|at|no|be|us|io|co)$/i;
const SLASH = /[/]/;

const NOT_DIGITS = /\D/g;
const CALL = new RegExp(
  String.raw`\b${anyOf(WAYS_TO_CALL)}(?: (?:the )?(?:police|us|officers|crimestoppers|them|nhs|emergency services|non-emergency(?: number)?)(?: (?:on|via))?| on| the non-emergency number| in an emergency)*[ :,]+$`,
  'i',
);

function phone(match: RegExpExecArray, digits: string, context: ReadContext): Reading | undefined {
  // A longer run of figures is an account or a reference.
  if (
    LONGER_BEFORE.test(before(context, match.index, 1)) ||
    LONGER_AFTER.test(after(context, match.index + match[0].length, 2))
  )
    return undefined;
  return contact('phone', digits);
}

function contact(type: ContactValue['type'], value: string, place: { start?: number; end?: number } = {}): Reading {
  return { kind: 'contact', value: { value, type }, ...place };
}

const ukPhone: ValueRule = {
  id: 'contact/uk-phone',
  kind: 'contact',
  summary: 'A British number with its leading nought: 0300 333 3000, (01905) 765765, 0800 555 111.',
  opens: ['figure', 'bracket'],
  pattern: opening('\\(?0(?:\\d{2,5})\\)?(?:[ -]?\\d{2,8}){1,3}(?!\\d)'),
  confidence: 0.97,
  read: (match, context) => {
    const digits = match[0].replace(NOT_DIGITS, '');
    const known = UK_NUMBER.test(digits);
    if (!known || (BRACKET_LEFT_OPEN.test(match[0]) === true && !match[0].includes(')'))) return undefined;
    // Ten figures in one run are hardly ever dialled, but often a reference.
    if ((digits.length === 10 && UNPARTED.test(match[0])) || REFERENCE_BEFORE.test(before(context, match.index, 28)))
      return undefined;
    // Eleven figures in one run can be a reference; a bracket opened must be closed.
    if (match[0].startsWith('(') !== match[0].includes(')')) return undefined;
    return phone(match, nationalNumber(match[0], context) ?? `+44${digits.slice(1)}`, context);
  },
};

const internationalPhone: ValueRule = {
  id: 'contact/international-phone',
  kind: 'contact',
  summary: 'A number with its country code: +44 (0)20 7946 0000, +1 202-555-0143, 0044 20 7946 0000.',
  opens: ['plus', 'figure'],
  pattern: opening(
    '(?:\\+|00)(?<country>[1-9]\\d{0,2})[ -]?(?<nought>\\(0\\)[ -]?)?(?<rest>\\(?\\d{1,5}\\)?(?:[ .-]?\\d{2,8}){1,5})(?!\\d)',
  ),
  confidence: 0.95,
  read: (match, context) => {
    const rest = (match.groups?.['rest'] ?? '').replace(NOT_DIGITS, '');
    const country = match.groups?.['country'] ?? '';
    const national = country === '44' ? rest.replace(NOUGHT, '') : rest;
    const digits = country + national;
    if (digits.length < 8 || digits.length > 15) return undefined;
    if (country === '44' && national.length !== 10 && national.length !== 9) return undefined;
    return phone(match, `+${digits}`, context);
  },
};

const shortNumber: ValueRule = {
  id: 'contact/short-number',
  kind: 'contact',
  summary: 'A short number that is called: dial 999, call police on 101, NHS 111; not 101 officers.',
  opens: ['figure'],
  pattern: opening('(?:999|112|101|111|118\\d{3}|116 ?123|105|119)(?![\\d,.:/-]\\d|\\d|%)'),
  confidence: 0.85,
  read: (match, context) => {
    const left = before(context, match.index, 48);
    const right = after(context, match.index + match[0].length, 24);
    if (FIGURE_BEFORE.test(left) || COUNTED_NEXT.test(right)) {
      if (!CALLS_NEXT.test(right)) return undefined;
    }
    if (SERVICE_NEXT.test(right)) return match[0] === '999' || match[0] === '101' ? undefined : undefined;
    if (!CALL_WORD.test(left) || !CALL.test(left)) return undefined;
    return contact('phone', match[0].replace(' ', ''));
  },
};

const LABELS = '[a-z0-9](?:[a-z0-9-]{0,62}\\.)';
const TOP = anyOf(TOP_LEVEL_DOMAINS);
const ADDRESS = `(?:${LABELS}){1,6}[a-z]{2,12}`;
const TAIL = `(?::\\d{2,5})?(?:[/?#][^\\s<>"\`{}|\\\\^]{0,500})?`;

const email: ValueRule = {
  id: 'contact/email',
  kind: 'contact',
  summary: 'An e-mail address: press@example.org; not one that is disguised.',
  opens: ['web'],
  pattern: opening(`[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,6}[a-z]{2,12}(?![a-z0-9@])`),
  confidence: 0.99,
  read: (match, context) => {
    const more = LOCAL_PART_END.exec(before(context, match.index, 48))?.[0] ?? '';
    if (more.endsWith('@')) return undefined;
    const start = match.index - more.length;
    return contact('email', context.text.slice(start, match.index + match[0].length), { start });
  },
};

/** An address without the full stop, comma or bracket that ends the sentence around it. */
function withoutSentenceEnd(address: string): string {
  let kept = address;
  for (;;) {
    const shorter = kept.replace(SENTENCE_MARKS, '');
    const closed = shorter.endsWith(')') && !shorter.includes('(') ? shorter.slice(0, -1) : shorter;
    if (closed === kept) return kept;
    kept = closed;
  }
}

const schemed: ValueRule = {
  id: 'contact/web-address',
  kind: 'contact',
  summary: 'A web address with its scheme: https://www.example.org/news/1.htm.',
  opens: ['web'],
  pattern: opening('(?:https?|ftp)://[^\\s<>"`{}|\\\\^]{3,1000}'),
  confidence: 0.99,
  read: (match) => {
    const address = withoutSentenceEnd(match[0]);
    return contact('url', address, { end: match.index + address.length });
  },
};

const bareAddress: ValueRule = {
  id: 'contact/bare-web-address',
  kind: 'contact',
  summary: 'A web address without its scheme: www.example.org, example.police.uk/101; not ExampleNews.com, an outlet.',
  opens: ['web'],
  pattern: opening(`(?:www\\.)?${ADDRESS}(?![a-z0-9@])${TAIL}`),
  confidence: 0.93,
  read: (match, context) => {
    const left = before(context, match.index, 2);
    if (GLUED_BEFORE.test(left)) return undefined;
    // `jobs (at) example.com` was disguised on purpose.
    if (DISGUISE.test(before(context, match.index, 8))) return undefined;
    const address = withoutSentenceEnd(match[0]);
    const host = address.split(PATH_START)[0] ?? '';
    const www = WWW.test(host);
    if (!www) {
      // An outlet's name in its sentence begins with a capital: not an address but who publishes.
      if (CAPITAL.test(host) && host !== host.toUpperCase()) return undefined;
      if (host === host.toUpperCase() || !KNOWN_TOP.test(host)) return undefined;
      if (host === 'dot.com') return undefined;
      if (WORD_TOP.test(host) && host.split('.').length < 3 && !SLASH.test(address)) return undefined;
    } else if (host.split('.').length < 3) return undefined;
    return contact('url', `http://${address}`, { end: match.index + address.length });
  },
};
const DISGUISE = /[([{] ?at ?[)\]}] ?$/i;
const KNOWN_TOP = new RegExp(`\\.${TOP}$`, 'i');

/** The forms that a contact takes, the surest first. */
export const contactRules: readonly ValueRule[] = [
  schemed,
  email,
  bareAddress,
  internationalPhone,
  ukPhone,
  nationalPhone,
  shortNumber,
];
