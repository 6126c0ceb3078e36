import { CONSENT_ACTS, CONSENT_MATTERS, MONTHS, PLEA_ACTS, PLEA_MATTERS, SHARE_SERVICES } from '../lists/words.js';
import { anyOf } from '../text/any-of.js';
import type { RemovalRule } from './removal.js';

/** Takes out a piece of furniture of several lines: one that names the kind makes the short ones beside it its own. */
export interface RunRule extends RemovalRule {
  /** What names the kind in a line. */
  readonly anchor: RegExp;
  /** The longest line that it names, in characters. */
  readonly longest: number;
  /** What an anchor must say besides. */
  readonly with?: RegExp;
  /** Spares a line, whatever it names. */
  readonly unless?: RegExp;
  /** Lines that other rules took for the same are anchors too: those of this trait. */
  readonly isOf?: 'notice' | 'promotion';
  /** What may stand beside an anchor, in lines of twelve words at the most. */
  readonly joins: RegExp;
  /** How many lines between two anchors go with them, whatever they say, where they are short and no sentence. */
  readonly bridges: number;
  /** So many lines must be of the kind or beside it; 1 where undefined. */
  readonly least?: number;
  /** Where it stands: an article may use the words as well between its paragraphs. */
  readonly place?: 'outside-prose' | 'after-prose';
}

/** Somebody is quoted, reported or spoken of: an article about the matter, and not the notice itself. */
const REPORTED =
  /\b(?:said|says|told|according to|claimed|argued|warned|announced|ruled|regulator|lawmakers|watchdog|court|minister|commissioner|campaigners?|critics|experts?|(?:he|she|they) (?:said|was|were|had))\b|"/i;
const TO_READER = /\b(?:we|we'd|we've|we'll|our|us|you|your|you're|this (?:web)?site|this page|this service|i)\b/i;
const MONTH = anyOf(MONTHS.keys());
const SERVICE = anyOf(SHARE_SERVICES);

/** In order; what an earlier run took is left alone. Cases: `run-rules.cases.ts`. */
export const runRules: readonly RunRule[] = [
  {
    id: 'clean/consent-run',
    reason: 'cookie or privacy notice',
    traits: { notice: true, final: true, framesPage: true },
    anchor: new RegExp(`\\b${anyOf(CONSENT_MATTERS)}\\b`, 'i'),
    longest: 900,
    with: TO_READER,
    unless: REPORTED,
    isOf: 'notice',
    joins: new RegExp(
      `^\\W{0,3}(?:${anyOf(CONSENT_ACTS)})(?:[ ,/|&+.-]{1,3}(?:${anyOf(CONSENT_ACTS)})){0,14}\\W{0,3}$`,
      'i',
    ),
    bridges: 2,
    least: 2,
    place: 'outside-prose',
  },
  {
    id: 'clean/archive-toolbar',
    reason: 'toolbar of a web archive',
    traits: { framesPage: true, final: true },
    anchor: new RegExp(
      `^(?:[\\d,]{1,9} captures?|\\d{1,2} ${MONTH}\\.? \\d{4} ?- ?\\d{1,2} ${MONTH}\\.? \\d{4}|about this capture|collected by|timestamps|the wayback machine\\b.{0,160}|.{0,40}\\bweb\\.archive\\.org/.{0,200}|(?:saved|archived)(?: from| by| on)? (?:the )?(?:wayback machine|internet archive|archive\\.(?:today|is|ph|org)).{0,80}|organi[sz]ation: .{2,60}|collection: .{2,80}|crawl data donated by .{2,60}|ask the publishers to restore access.{0,80}|\\d{1,6} (?:urls?|saves|snapshots)|webpage capture|all snapshots(?: from host .{3,60})?|redirected from .{0,120}|${MONTH}(?: ${MONTH}){2})$`,
      'i',
    ),
    longest: 260,
    joins: new RegExp(
      `^(?:success|fail(?:ed)?|go|f|\\W{1,3}|loading\\.{0,3}|close|help|share|download|(?:https?://)?[\\w.-]{3,60}\\.[a-z]{2,6}(?:/\\S{0,160})?|${MONTH}|\\d{1,2}|(?:19|20)\\d\\d(?: (?:19|20)\\d\\d){0,2}|\\d{1,2} ${MONTH} \\d{4}(?: \\d{1,2}:\\d\\d(?::\\d\\d)?)?(?: utc)?|${MONTH} ${MONTH}|(?:previous|next)(?: capture)?|(?:this|live) (?:page|web).{0,30})$`,
      'i',
    ),
    bridges: 2,
    least: 2,
  },
  {
    id: 'clean/plea',
    reason: 'plea for support of the paper',
    traits: { sort: 'promotion', framesPage: true, endsArticle: true },
    anchor: new RegExp(`\\b${anyOf(PLEA_ACTS)}\\b`, 'i'),
    longest: 700,
    with: new RegExp(`^(?=.*\\b(?:${anyOf(PLEA_MATTERS)})\\b)(?=.*\\b(?:we|our|us|support|donate|help)\\b)`, 'i'),
    unless: REPORTED,
    joins:
      /^(?:(?:please )?(?:support|donate|contribute|give|subscribe|help)(?: (?:us|now|today|here|monthly|once|the|our|work|to|with|a|via|paypal|patreon|for|as|little)){0,6}.{0,12}|(?:make|give) (?:a|your) (?:donation|contribution|gift)\b.{0,40}|(?:become|be) a (?:member|supporter|subscriber|patron|friend|contributor)\b.{0,40}|(?:join|help|back) us\b.{0,40}|we can't do (?:it|this) without you.{0,20}|thank you\b.{0,40}|(?:[£$€]\d{1,4}(?: ?(?:a|per|\/) ?month)?[ |,]{0,3}){1,6}|(?:monthly|one[- ]time|single|annual|yearly|other)(?: (?:amount|monthly|one[- ]time|donation|gift))?|find out more|learn more)[.!]?$/i,
    bridges: 1,
  },
  {
    id: 'clean/newsletter-box',
    reason: 'newsletter or subscription notice',
    traits: { sort: 'promotion', framesPage: true, endsArticle: true },
    anchor:
      /^(?=.*\b(?:newsletters?|inbox|in-box|e-?mail (?:alerts?|updates?|address)|mailing list|subscrib\w{0,6}|subscription|notifications?|whatsapp channel|our app)\b)(?:please |yes,? |i |we |by |when |you |your |sign|subscribe|register|enter|join|get|receive|want|don't|stay|keep|never|thank|thanks|like|download|become|our |the best|invalid|select|choose|see all|see our|there was|something|click|tap|no longer|already|free |daily |weekly |morning ).*$/i,
    longest: 420,
    unless: REPORTED,
    isOf: 'promotion',
    joins:
      /^(?:(?:your |enter (?:your|an?) |please enter (?:your|an?) (?:valid )?)?(?:e-?mail|first name|last name|name|postcode|zip(?: code)?|address|e-?mail address|valid e-?mail(?: address)?)\*?|sign ?(?:me )?up\b.{0,30}|subscribe|submit|go|join|send|invalid e-?mail.{0,40}|(?:oops|sorry|error|something went wrong|there was an? (?:error|problem))\b.{0,100}|(?:thank you|thanks|success|you're (?:in|all set|signed up|subscribed)|you are now subscribed)\b.{0,80}|(?:please )?(?:check|try)\b.{0,60}|(?:see|read|view|for more)\b.{0,40}\b(?:privacy|terms|newsletters?|information)\b.{0,40}|by (?:signing up|subscribing|clicking|submitting|providing|entering)\b.{0,240}|(?:you can|to) (?:unsubscribe|opt[ -]out|stop|withdraw)\b.{0,80}|unsubscribe\b.{0,60}|(?:privacy|terms|terms of (?:use|service)|terms and conditions|privacy (?:policy|notice))|(?:required|\* ?required|\* ?indicates required)\b.{0,20}|(?:re)?captcha\b.{0,80}|no,? thanks|not now|close|daily|weekly|monthly|(?:more|all|our|see all) newsletters|i (?:agree|consent|would like|want|have read|understand|am)\b.{0,120}|(?:we )?(?:won't|will not|never|do not|don't) (?:spam|share|sell)\b.{0,60}|no spam\b.{0,60}|delivered\b.{0,50}|free,? .{0,50}|.{0,60}\bstraight to your\b.{0,30}|it's free\b.{0,30})[.!:]?$/i,
    bridges: 1,
    least: 2,
  },
  {
    id: 'clean/share-run',
    reason: 'share and like buttons',
    traits: { endsArticle: true },
    anchor: new RegExp(
      `^(?:share(?: (?:this|it|article|story|post|page|on|via|with|options|full))*[:.]?|share(?: (?:this|the|article|story|post|page|on|via|to|with|by))* ${SERVICE}|(?:post|tweet|send|e-?mail|pin|save)(?: (?:this|to|on|it|via))* (?:${SERVICE}|x)|follow(?: us)?(?: on)?:?|share tools|like this|(?:copy|get) link|sharing|social (?:media|links|share)|\\d{1,6} shares?)$`,
      'i',
    ),
    longest: 80,
    joins: new RegExp(
      `^(?:(?:${SERVICE}|x|print|save|copy(?: link)?|link|comments?|comment|like|more|close|tweet|pin|share|url|embed|bookmark|follow|gift|rss|listen|aa)(?: ?\\(?\\d{0,6}\\)?)?|\\d{1,6}|\\(?opens in (?:a )?new (?:window|tab)\\)?|.{0,30}\\bicon|(?:link )?copied!?|a(?: ?[-+a]){0,2}|close panel|https?://\\S{3,160})$`,
      'i',
    ),
    bridges: 0,
    least: 2,
  },
  {
    // `Watch: …` may well head a page: it is a link where an article goes on around it.
    id: 'clean/story-link-run',
    reason: 'link to another story between paragraphs',
    anchor:
      /^\W{0,3}(?:(?:read|watch|see|also|more|related|listen)(?: (?:also|read|more|next|this|now|related|about|on this|here|the video|the story))?|(?:view |photo |picture )?gallery|photos?|pictures|videos?|in pictures|recommended|further reading|don't miss|most read|suggested|(?:related|previous) (?:article|story|stories|coverage|post|video|reading)|lire aussi|leggi anche|lesen sie auch|mehr zum thema|lea (?:también|además)|leia (?:também|mais)|lees ook) ?(?:[\]|»>:]|-{1,2}|…)+ ?\S.{3,150}$/i,
    longest: 190,
    unless: /[.!] \p{Lu}|\b(?:said|says|told)\b.{0,20}["']$/u,
    joins: /^$/,
    bridges: 0,
    place: 'after-prose',
  },
];
