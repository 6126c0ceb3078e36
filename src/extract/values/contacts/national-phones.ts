import { NUMBERED_RECORDS, PHONE_WORDS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, opening, type ReadContext, type ValueRule } from '../rule.js';
import { numberIn } from './numbering-plans.js';

/** Whose plan the numbers of this one are: 0121 is Birmingham, and Dublin's 01 21 nowhere. */
const BRITISH = 'GB';
const NOT_DIGITS = /\D/g;
const PARTED = /\d[ .-]\d|\)/;
const LONGER_BEFORE = /[\d.,/£$€-]$/;
const LONGER_AFTER = /^(?:[\d/]|[.,-]\d)/;
const [FEWEST, MOST] = [6, 13];
const CALLED = new RegExp(String.raw`\b${anyOf(PHONE_WORDS)}\b[^.;\n]{0,60}$`, 'i');
const LISTED = /(?:\d|\)) ?(?:or|and|\/|,) ?$/;
const REFERENCE = new RegExp(String.raw`\b${anyOf(NUMBERED_RECORDS)}(?: (?:number|no\.?))?[ .:]*$`, 'i');
/** Three figures, three and four, as only America parts them. */
const AMERICAN = /^(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/;
/** A number that is dialled in its country alone begins with no nought where the others do. */
const DIALLED_AT_HOME = /^1[38]/;
const AMERICAN_PLAN = /^\+1/;

/** The country whose numbers an article prints: that of its outlet, which asks its own readers to call, else its own. */
function homeOf(written: string, context: ReadContext): string | undefined {
  const { outlet, about, rivals } = context.country();
  // Where the article shows no country, the parting of the figures does.
  return outlet ?? about ?? (AMERICAN.test(written) && rivals.length < 2 ? 'US' : undefined);
}

/** What a number comes to in the plan of the article's country, Britain left out; as it stands where none calls it from abroad. */
export function nationalNumber(written: string, context: ReadContext): string | undefined {
  const home = homeOf(written, context);
  if (home === undefined || home === BRITISH) return undefined;
  const number = numberIn(home, written);
  if (number === undefined) return undefined;
  return DIALLED_AT_HOME.test(written) && !AMERICAN_PLAN.test(number) ? written : number;
}

export const nationalPhone: ValueRule = {
  id: 'contact/national-phone',
  kind: 'contact',
  summary:
    "A number as the plan of the article's own country writes it, where somebody is to call: 091 555 0100 in Galway, 620-555-0142 in Kansas.",
  opens: ['figure', 'bracket'],
  pattern: opening('\\(?\\d{1,5}\\)?(?:[ .-]{1,2}\\d{2,8}){1,4}(?!\\d)'),
  confidence: 0.9,
  read: (match, context) => {
    const written = match[0];
    const digits = written.replace(NOT_DIGITS, '').length;
    if (digits < FEWEST || digits > MOST || !PARTED.test(written)) return undefined;
    if (written.startsWith('(') !== written.includes(')')) return undefined;
    const left = before(context, match.index, 90);
    const right = after(context, match.index + written.length, 2);
    if (LONGER_BEFORE.test(left) || LONGER_AFTER.test(right) || REFERENCE.test(left)) return undefined;
    if (!(CALLED.test(left) || LISTED.test(left) || AMERICAN.test(written))) return undefined;
    const value = nationalNumber(written, context);
    return value === undefined ? undefined : { kind: 'contact', value: { value, type: 'phone' } };
  },
};
