import { LABELS_ALONE, PAGE_BUTTONS, PAGE_SECTIONS, SHARE_SERVICES } from '../lists/words.js';
import { anyOf } from '../text/any-of.js';
import type { LineRule } from './line-rule.js';

const BUTTON = anyOf([...SHARE_SERVICES, ...PAGE_BUTTONS]);
const ITEM = anyOf([...SHARE_SERVICES, ...PAGE_BUTTONS, ...PAGE_SECTIONS]);
/** Between the items of a row: a blank, a bar, a dot, and a count behind a button. */
const BETWEEN = '(?: ?\\(?\\d{0,5}\\)? ?[|/·•,:>"+-]{1,2} ?| \\(?\\d{1,5}\\)? ?| )';
const A_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\d:\d\d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Labels and rows of labels, known by what their words are: no word of them is an article's. Cases:
 * `label-rules.cases.ts`.
 */
export const labelRules: readonly LineRule[] = [
  {
    id: 'clean/button-row',
    reason: 'row of buttons',
    traits: { framesPage: true },
    longest: 160,
    pattern: new RegExp(`^\\W{0,3}${BUTTON}(?:${BETWEEN}${BUTTON}){1,13}\\W{0,3}$`, 'i'),
  },
  {
    id: 'clean/menu-row',
    reason: 'row of a menu',
    traits: { framesPage: true },
    longest: 240,
    pattern: new RegExp(`^\\W{0,3}${ITEM}(?:${BETWEEN}${ITEM}){4,24}\\W{0,3}$`, 'i'),
    unless: / (?!(?:a|and|in|on|of|to|us)\b)\p{Ll}/u,
  },
  {
    // The other parts may be called as the paper likes.
    id: 'clean/menu-parts',
    reason: 'row of a menu',
    traits: { framesPage: true },
    longest: 240,
    pattern: new RegExp(`(?:^|: |[|•·/>"] ?)${ITEM}(?= ?(?:[|•·/>"]|$))`, 'gi'),
    atLeast: 2,
    with: /[|•·/>"][^|•·/>"]{1,40}[|•·/>"]/,
    unless: new RegExp(`[.!?] |\\bwww\\.|://|\\b(?:by|posted|published|updated)\\b|${A_DAY.source}`, 'i'),
  },
  {
    id: 'clean/bare-label',
    reason: 'label without text of its own',
    longest: 40,
    pattern: new RegExp(`^\\W{0,3}${anyOf(LABELS_ALONE)}[:|»>]?$`, 'i'),
  },
  {
    id: 'clean/caption-label',
    reason: 'label of a caption',
    traits: { part: 'caption-label' },
    longest: 40,
    pattern: /^(?:image|media|photo|picture|video) caption,?:?$/i,
  },
  {
    id: 'clean/share-link',
    reason: 'share and like buttons',
    longest: 90,
    pattern: new RegExp(
      `^(?:(?:share|send|e-?mail|post|save|follow|find|join|view|watch|read|discuss|comment)(?: (?:this|us|me|it|full|the|article|story|page|post|now|more|full|our|live|in|to|on|via|with|at|by|app|channel|group)){0,5} (?:${anyOf(SHARE_SERVICES)}|app|others|friends?|a friend|external links?|more options)(?: (?:channel|group|page))?|these are external links\\b.{0,60}|(?:more |about )sharing(?: options)?|(?:click|tap) to share\\b.{0,50}|opens? in (?:a )?new (?:window|tab)|(?:total |no |\\d{1,7} )?shares?:? ?\\d{0,7}|share (?:full )?(?:article|story|page|options|with others)|gift (?:this )?(?:article|story)|read in app|(?:add|set) (?:us )?as (?:a )?preferred source.{0,30}|article share options)[.!]?$`,
      'i',
    ),
  },
  {
    id: 'clean/print-link',
    reason: 'link to print or mail the page, or size of its letters',
    traits: { framesPage: true },
    longest: 80,
    pattern:
      /^(?:(?:printer?[ -]?(?:friendly)?|printable|print|pdf|text[ -]only|mobile|e-?mail)(?: (?:version|format|page|view|edition|copy|article|story|friend|this|the|a|to|of|friendly)){1,5}|(?:send|e-?mail|forward|recommend)(?: (?:this|the|article|story|page|link|it|to|a|friends?|colleague)){1,6}|(?:very |extra )?(?:increase|decrease|reset|change|large|small|larger|smaller|normal|default)(?: (?:text|font|type))?(?: ?size)?(?: ?[|/,] ?(?:smaller|larger|normal|reset|default)){0,2}|(?:a ?[-+]? ?){2,3}|(?:download|view|open|save)(?: (?:this|the|as|a|article|story|page|document|full)){0,3} (?:pdf|word document|print version|epub)|printed (?:from|on) .{0,60}|get (?:a )?print(?:able)? version)[.:]?$/i,
    unless: /^(?:larger?|smaller|small|normal|default|print|e-?mail)$/i,
  },
  {
    id: 'clean/media-label',
    reason: 'note about a picture, a video or an advertisement',
    traits: { sort: 'media' },
    longest: 140,
    pattern:
      /^(?:(?:image|photo|picture|media|video) (?:source|copyright),? .{2,60}|\((?:image|photo|picture|pic): ?[^()]{2,60}\)|.{0,20}\b(?:advert(?:isement)?|ad) (?:has not|hasn't|is) load.{0,60}|(?:article|story|content) continues.{0,40}|(?:video|audio|media) (?:player )?(?:is )?(?:loading|unavailable|not available|failed to load)\b.{0,40}|loading (?:video|player|image|gallery|poll|tweet|post|content|form|survey|map|more)\b.{0,20}|(?:click|tap|press)(?: here| enter)?(?: or (?:click|tap))? (?:to|on|for|the) .{0,20}\b(?:play|view|see|watch|enlarge|expand|zoom|image|video|photos?|gallery|map)\b.{0,40}|to (?:play|watch|view|see) (?:the|this) (?:video|media|content|audio)\b.{0,60}|we apologi[sz]e, but this video.{0,40}|this (?:video|audio|content|media|gallery|browser|file)\b.{0,30}\b(?:not (?:available|supported)|unavailable|failed|javascript|flash)\b.{0,80}|(?:your|this) browser (?:does not|doesn't|is not)\b.{0,90}|(?:tap|click) here to (?:see|watch|view) .{2,60}|(?:view|see|show|open|launch)(?: all| the| full| our| this| more)* (?:images?|photos?|gallery|galleries|pictures|slideshow|captions?|videos?)(?: (?:in|of|by) .{2,40})?|\d{1,3} (?:photos?|images?|pictures|videos?)|(?:show|hide|toggle|read) caption|gallery: .{2,80}|javascript (?:is )?(?:required|disabled|must be).{0,80})[.:]?$/i,
    unless: /\b(?:said|says|told|according to)\b/i,
  },
];
