import { BEATS } from '../../lists/words.js';
import { withoutEntities } from './written-entities.js';

/** What a byline is read with: what its page is called, and what the page's markup says the author is. */
export interface BylineContext {
  /** The publisher's name, where it is known. */
  readonly publisher?: string | undefined;
  /** The page's host, `www.norwell-gazette.example`. */
  readonly host?: string | undefined;
  /** A field for the author, where first names and pen-names are meant as such. */
  readonly declared?: boolean;
  /** People name their blogs after themselves: the site's name may be the author's, where it looks like one. */
  readonly ownName?: boolean;
}

/** `By`, and what its bearer is to the paper: `By contributor Ann Lowe`. */
export const PREFIX: RegExp =
  /^(?:(?:(?:article |story |words |text |photos? )?(?:written|posted|published|reported|compiled|submitted|created|words|story|text|article|guest post|author|authored) )?by|from|authors?|words|reporter|writer)\b[:\s]\s*(?:(?:our |guest |staff |local democracy )?(?:contributor|columnist|correspondent|reporter|writer|blogger)s?:?\s+(?=\p{Lu}))?/iu;
/** `By` in other languages; in small letters such a word is a part of a name. */
const PREFIX_ELSEWHERE =
  /^(?:(?:[ÉE]crit |Publi[ée] |Geschrieben |Verfasst |Escrito |Publicado )?(?:Von|von|Par|par|Por|por|Door|door)|Di|Av|Af|Autor(?:in|es?)?:|Auteur ?:|Texte? ?:|Texto:) /u;
const SEPARATOR = /\s*(?:,|;|\||\/|&|\+|•|·|⋅|\band\b|\bwith\b)\s*/i;
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’."“”()-]+){0,5}$/u;
const PARTICLE =
  /^(?:d[aeiou]|del?|della|dos|das|den|der|des|van|von|zu|zum|la|le|les|lo|el|al|bin|bint|ibn|ben|y|e|ten|ter|af|av|st)$/u;
const CAPITAL = /^["“(']{0,2}(?:[dl]['’])?[^\p{Ll}]/u;
/** A single word is a first name or a pen-name; in small letters it is a login. */
const LONE_NAME = /^\p{Lu}\p{L}{2,}$|^[^\p{Ll}\p{Lu}]{2,}$/u;
/** Nobody's name: what stands where an author should, or is said of one. */
const NOBODY =
  /^guests?$|\b(?:admin\w*|unknown|anonymous|various|sources?|author|webmaster|website|user(?:name)?|guest (?:author|post|writer|blogger)|online|undefined|null|none|published|updated|posted|written|edited|reviewed|checked|minutes?|mins?|comments?|full bio|biography|profile|read more|read time|view (?:all|more|profile)|see (?:all|more)|articles?|posts by|follow|share|subscribe|e-?mail|image|photo|picture|https?|www|privacy|terms|cookies?|home ?page|news|latest|category|tags?|filed)\b/i;
/** Bodies: agencies, newsrooms, firms. */
const BODY =
  /\b(?:agency|agencies|reuters|press association|associated press|bloomberg|bbc|itv|cnn|limited|ltd|inc|llc|llp|plc|gmbh|company|corp(?:oration)?|university|clinic|hospital|museum|library|club|college|school|department|dept|council|committee|association|institute|foundation|society|union|ministry|government|office|centre|center|police|nhs|trust|party|magazine|media|group|network|newspapers?|newsroom|newsdesk|desk|staff|bureau|board|services?|solutions|partners|digital|studios?|labs?|editors|reporters|writers|contributors)\b/i;
/** `The Norwell Mill Team` is a byline, `Editorial Team` is none. */
const BARE_TEAM = /^(?:(?:the|our|editorial|content|news|web|blog|writing|marketing|staff) ){0,4}team$/i;
const AGENCY = /\b(?:AP|PA|AFP|UPI|EPA|DPA)\b/;
/** Posts: the words before them are the name, these are not another one. */
const POST =
  /\b(?:correspondent|reporter|editor|editor-in-chief|writer|columnist|journalist|producer|presenter|blogger|critic|contributor|chief|director|manager|officer|president|chair(?:man|woman|person)|head of|founder|co-founder|owner|ceo|cfo|cto|coo|professor|lecturer|researcher|student|scientist|engineer|developer|designer|architect|consultant|specialist|expert|analyst|adviser|advisor|strategist|coordinator|assistant|associate|attorney|lawyer|solicitor|dietitian|nutritionist|therapist|trainer|representative|secretary|spokesman|spokeswoman|spokesperson|executive)\b/i;
/** Behind a name only: degrees, and posts that are surnames as well. */
const BEHIND_NAME =
  /^(?:ph\.?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|jr|sr|ii|iii|cfp|cpa|cepf|esq|rn|rd|mp|msp|mep|qc|kc|vp)\b|^(?:prof|dr)\.?$|\b(?:nurse|doctor|coach|fellow|partner|chair|head|lead)\b/i;
const TEAM = /\b(?:team|crew|squad|clinician|contributors?|agencies|wire|newswire|report)$/i;
/** Words that a newspaper, and no person, has in its name. */
const OUTLET =
  /\b(?:the|news|times|mail|gazette|herald|echo|express|telegraph|guardian|independent|observer|mirror|chronicle|tribune|journal|today|daily|weekly|evening|morning|live|press|radio|tv|report|digest|world|standard|argus|courier|mercury|advertiser|examiner|sentinel|citizen|record(?:er)?|bulletin|dispatch|enquirer|globe|metro|eye|facts?|views?|scotsman|politics|business|tech|health|science|sports?|travel|food|city|county|local|community|house|academy|shop|store|blogs?|review|post|insider|watch|guide|expert|hub|zone|uk|usa|us)\b/i;
const OUTLETS = new RegExp(OUTLET.source, 'gi');
const THE = /^the /i;

/** `The New York Times`, `USA TODAY`: behind the names of its writers, the paper that the article comes from. */
function isOutlet(name: string): boolean {
  return (THE.test(name) && OUTLET.test(name.slice(THE_LENGTH))) || (name.match(OUTLETS)?.length ?? 0) >= 2;
}

const THE_LENGTH = 4;

/** What stands behind a name in a byline: a date, a place, the paper. */
const TRAILING =
  /\s+(?:on|at|in|for|of|from|is|was|has|via|last|contributes|[-–—]|(?:In|At)(?=\s|$)|On(?=\s))(?:\s.*|$)/;
export const TRAILING_DATE: RegExp =
  /\s+(?:(?:published|updated|posted|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s.*|$)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d.*$|\d.*$|\([^)]*\)?$)/i;
const LONGEST_BYLINE = 500;
const LONGEST_NAME = 60;
const SPACES = /\s+/g;
const ADDRESS = /@|https?:|www\.|\.(?:com|org|net|co|uk)\b|[#_=<>{}]/i;
export const NOT_BY: RegExp =
  /^(?:edited|reviewed|medically|researched|fact|translated|photo|photograph|illustrat|image|picture|video|contribution|additional)/i;
/** The same at the end of what stands before a name in its line. */
export const NOT_BY_BEFORE: RegExp =
  /\b(?:edited|reviewed|researched|fact[- ]?checked|translated|photos?|photographs?|illustrat(?:ed|ions?)|images?|pictures?|video|contributions?|additional reporting)(?: by)?:?\s*$/i;

/**
 * The people a byline names. Wrong is worse than missing: addresses, dates, agencies, newsrooms, the publisher itself
 * and what does not look like a name are refused; posts and degrees behind a name are cut.
 */
export function authorNames(written: readonly string[], context: BylineContext): readonly string[] {
  const names: string[] = [];
  for (const value of written) {
    const plain = withoutEntities(value.slice(0, LONGEST_BYLINE)).replace(SPACES, ' ').trim();
    if (NOT_BY.test(plain) || ADDRESS.test(plain)) continue;
    for (const name of namesIn(withoutPrefix(plain), context)) if (!names.includes(name)) names.push(name);
  }
  return names;
}

function namesIn(plain: string, context: BylineContext): readonly string[] {
  if (isSite(plain, context)) return [];
  const parts = plain
    .split(SEPARATOR)
    .map(nameAlone)
    .map((part) => personOf(part, context));
  const names: string[] = [];
  for (const [i, part] of parts.entries()) {
    // Behind a page's label (`Published`), and behind half of a firm (`Marsh & Lowe Ltd`), no name follows.
    if (BODY.test(part) || AGENCY.test(part) || NOBODY.test(part)) break;
    if (BARE_TEAM.test(part)) break;
    if (isOutlet(part)) continue;
    if (!POST.test(part) && !(i > 0 && BEHIND_NAME.test(part)) && isName(part, context)) names.push(part);
  }
  // `Maria & Katerina` write a blog; `Morgan & Morgan` are a firm.
  if (parts.length === 1 || (context.declared === true && !plain.includes(','))) {
    return new Set(parts).size === parts.length ? names : [];
  }
  return isSurnameFirst(plain, parts, names)
    ? [names.toReversed().join(' ')]
    : names.filter((name) => name.includes(' '));
}

function withoutPrefix(plain: string): string {
  return plain.replace(PREFIX, '').replace(PREFIX_ELSEWHERE, '');
}

/** An agency, a desk, a team, a paper, or a post without a name: what may be given as the writer, and is nobody. */
export function isBody(name: string): boolean {
  return [BODY, AGENCY, TEAM].some((sort) => sort.test(name)) || POST.test(withoutPost(name)) || isOutlet(name);
}

/** `Gazette Reporter` is a post at the Gazette, whoever else may be called after the site. */
function personOf(part: string, context: BylineContext): string {
  const person = withoutPost(part);
  return person !== part && isSite(person, { ...context, ownName: false }) ? part : person;
}

/** `Ann Lowe Crime Correspondent`: a post behind a name, with what it is for. */
export function withoutPost(part: string): string {
  if (!POST.test(part)) return part;
  const words = part.split(' ');
  const isPost = (word: string): boolean => POST.test(word) || BEATS.has(word.toLowerCase());
  let end = words.length;
  while (end > 0 && isPost(words[end - 1] ?? '')) end--;
  return end >= 2 && end < words.length ? words.slice(0, end).join(' ') : part;
}

/** `Ann Lowe December`, before the comma of `December 2, 2011`; Theresa May keeps hers. */
const TRAILING_MONTH =
  /^(\S+ \S+(?: \S+)?) (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;

function nameAlone(part: string): string {
  return part.trim().replace(TRAILING, '').replace(TRAILING_DATE, '').trim().replace(TRAILING_MONTH, '$1');
}

/** A given name alone, with initials: what follows a surname in `Lowe, Ann B.`. */
const GIVEN = /^\p{Lu}\p{L}+(?: \p{Lu}\.?){0,2}$/u;

/** `Lowe, Ann`, as libraries write it. */
function isSurnameFirst(plain: string, parts: readonly string[], names: readonly string[]): boolean {
  const [surname = '', given = ''] = names;
  const isPair = plain.includes(',') && parts.length === 2 && names.length === 2;
  return isPair && !surname.includes(' ') && GIVEN.test(given);
}

function isName(name: string, context: BylineContext): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || !NAME.test(name)) return false;
  if (isSite(name, context)) return false;
  const words = name.split(' ');
  if (words.length === 1 && TIME_WORD.test(name)) return false;
  if (words.length === 1) return (LONE_NAME.test(name) || isPenName(name, context)) && !OUTLET.test(name);
  // `Ann lowe`, as people write their own.
  if (context.declared === true && words.length === 2 && SMALL_SURNAME.test(name)) return true;
  return words.every((word, i) => (i > 0 && PARTICLE.test(word)) || CAPITAL.test(word));
}

/** `Mar 6` is a day. Nobody signs as May alone. */
const TIME_WORD =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/i;
const SMALL_SURNAME = /^\p{Lu}\p{Ll}+ \p{Ll}{3,}$/u;
/** In letters; shorter words are labels. */
const PEN_NAME = /^\p{Ll}{5,}$/u;

function isPenName(name: string, { declared }: BylineContext): boolean {
  return declared === true && PEN_NAME.test(name);
}

const NOT_LETTER = /[^\p{L}\p{N}]+/gu;

/** The site's own name, unless it may be a person's and `ownName` allows for that. */
export function isSite(name: string, { publisher, host, ownName }: BylineContext): boolean {
  const letters = lettersOf(name);
  const labels = (host ?? '').toLowerCase().split('.').map(lettersOf);
  const isNamed = letters !== '' && (letters === lettersOf(publisher ?? '') || labels.includes(letters));
  if (!isNamed) return false;
  const words = name.split(' ').length;
  return !(ownName === true && words >= 2 && words <= 3 && !OUTLET.test(name));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(NOT_LETTER, '');
}
