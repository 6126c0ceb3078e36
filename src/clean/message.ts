import type { DraftBlock } from '../blocks/draft-block.js';
import type { FlatPage, PageElement } from '../blocks/html/elements.js';
import type { MessageKind } from '../model/source.js';
import { QUOTED } from '../text/quoting-mark.js';
import { matchesLineRule } from './apply-rules.js';
import { LIST_FOOTER, MAIL_SIGNATURE, messageLines, QUOTED_REPLY } from './message-rules.js';
import { type RemovalRule, removalBy } from './removal.js';

/*
 * What a message says is its own words: not those that it quotes of another, nor what programs put below. Where it
 * passes another on, that one's words are what it is about.
 */

/** Marks what a message of plain text quotes, and what stands under it. */
export function cutAroundMessage(blocks: readonly DraftBlock[], kind: MessageKind): void {
  if (kind !== 'forward') cutQuotations(blocks, kind);
  cutBelowText(blocks);
}

/** The same of a message in HTML, where mail programs name what they quote. */
export function cutAroundHtmlMessage(page: FlatPage, kind: MessageKind): void {
  if (kind !== 'forward') {
    for (const element of page.elements) {
      const end = quotedBy(element, page.blocks.length);
      if (end !== undefined) cut(page.blocks.slice(element.first, end), QUOTED_REPLY);
    }
    cutQuotations(page.blocks, kind);
  }
  cutBelowText(page.blocks);
}

/** The page as what is read of its head may see it: what it quotes has a head of its own. */
export function withoutQuoted(page: FlatPage): FlatPage {
  if (!page.blocks.some(({ removed }) => removed?.traits?.quoted)) return page;
  const blocks = page.blocks.map((block) =>
    block.removed?.traits?.quoted ? { ...block, text: '', plain: '', words: 0, isProse: false } : block,
  );
  return { ...page, blocks };
}

const NAMES_OF_QUOTES =
  /(?:^|\s)(?:x_)?(?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|tutanota_quote|moz-cite-prefix|zmail_extra)(?:\s|$)/;
/** What Outlook and its kin put over a message that they quote: all below it is that. */
const OVER_QUOTES =
  /^(?:x_)?(?:divRplyFwdMsg|appendonsend|stopSpelling|zwchr|reply-intro|mail-editor-reference-message-container)$/;
const OVER_QUOTES_CLASS = /(?:^|\s)OutlookMessageHeader(?:\s|$)/;

/** Where what an element quotes ends; undefined where it quotes nothing. */
function quotedBy({ tag, attribs, end }: PageElement, last: number): number | undefined {
  const { class: names = '', id = '', type = '' } = attribs;
  if (OVER_QUOTES.test(id) || OVER_QUOTES_CLASS.test(names)) return last;
  return NAMES_OF_QUOTES.test(names) || (tag === 'blockquote' && type.toLowerCase() === 'cite') ? end : undefined;
}

/** `On Tue, 5 Mar 2013 at 10:04, Ann Lowe <ann@example.org> wrote:`, in the languages of mail programs. */
const WROTE =
  /^(?:(?:>|-{1,3}) ?)?(?:(?:on|at|le|am|el|il|op|em|in|den|w dniu) .{4,200}|[^.!?]{2,120})\b(?:wrote|writes|a écrit|schrieb(?: .{2,80})?|escribió|ha scritto|schreef(?: .{2,80})?|escreveu|skrev(?: .{2,80})?|napisał)\s?:$/i;
/** `2013-03-05 10:04 GMT+00:00 Ann Lowe <ann@example.org>:` */
const WROTE_BY_DAY = /^\d{4}[-/]\d\d?[-/]\d\d? .{2,80}<\S{3,80}>:$/;
const NAMES_A_TIME = /\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b|[\w.-]@[\w-]|\d\/\d/;
const LAST_WORD = /^wrote:$/i;
const ORIGINAL =
  /^(?:-{2,20} ?(?:original (?:message|appointment)|reply message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht)(?: .{1,60})? ?-{2,20}|_{20,80})$/i;
const SENDER = /^\*?(?:from|von|de|da|van)\s?:\*? ?\S/i;
const OF_HEADER =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|enviado|inviato|à|a|para|objet|asunto|oggetto|onderwerp|verzonden|aan)\s?:/i;
/** Under the sender so many lines may be fields of his message. */
const HEADER_REACH = 5;
const LEAST_FIELDS = 2;

function cutQuotations(blocks: readonly DraftBlock[], kind: MessageKind): void {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.removed) continue;
    if (kind === 'reply' && opensCopy(blocks, at)) {
      cut(blocks.slice(at), QUOTED_REPLY);
      return;
    }
    const lines = attributionAt(blocks, at);
    if (lines > 0) {
      const below = at + lines;
      const end = quotationEnd(blocks, below);
      // Yahoo and the telephones quote what they answer without a mark, to the end.
      if (end === below && !(kind === 'reply' && NAMES_A_TIME.test(block.plain))) continue;
      cut(blocks.slice(at, end === below ? undefined : end), QUOTED_REPLY);
    } else if (kind === 'reply' && QUOTED.test(block.text)) cut([block], QUOTED_REPLY);
  }
}

/** How many lines say who wrote what is quoted below: one, or two where the program broke the line. */
function attributionAt(blocks: readonly DraftBlock[], at: number): number {
  const line = blocks[at]?.plain ?? '';
  if (line.length > 300) return 0;
  if (WROTE.test(line) || WROTE_BY_DAY.test(line)) return 1;
  const next = blocks[at + 1]?.plain ?? '';
  return next.length <= 120 && (LAST_WORD.test(next) || NAMES_A_TIME.test(line)) && WROTE.test(`${line} ${next}`)
    ? 2
    : 0;
}

function quotationEnd(blocks: readonly DraftBlock[], from: number): number {
  const end = blocks.findIndex(({ text }, at) => at >= from && !QUOTED.test(text));
  return end === -1 ? blocks.length : end;
}

/** A copy of the message that is answered begins here: under its mark, or with its header. */
function opensCopy(blocks: readonly DraftBlock[], at: number): boolean {
  const line = blocks[at]?.plain ?? '';
  if (line.length > 300) return false;
  const isRule = line.startsWith('_');
  if (ORIGINAL.test(line) && !isRule) return true;
  const from = isRule && ORIGINAL.test(line) ? at + 1 : at;
  if (!SENDER.test(blocks[from]?.plain ?? '')) return false;
  const fields = blocks.slice(from + 1, from + 1 + HEADER_REACH).filter(({ plain }) => OF_HEADER.test(plain));
  return fields.length >= LEAST_FIELDS;
}

const SIGNATURE_MARK = /^--$/;
const RULE = /^[_=-]{10,200}$/;
const OF_LIST = /\bmailing list\b|\bunsubscribe\b|\/listinfo\b|\bgoogle ?groups\b|\byahoo! groups\b/i;
/** A signature and a list's footer have so many words at the most; more is text. */
const MOST_BELOW = 120;

function cutBelowText(blocks: readonly DraftBlock[]): void {
  for (const block of blocks) {
    const rule = block.removed ? undefined : messageLines.find((each) => matchesLineRule(each, block.plain));
    if (rule) block.removed = removalBy(rule);
  }
  blocks.forEach(({ plain, removed }, at) => {
    if (removed) return;
    if (RULE.test(plain) && isOfList(blocks, at)) cutShort(blocks, at, LIST_FOOTER);
    else if (SIGNATURE_MARK.test(plain)) cutShort(blocks, at, MAIL_SIGNATURE);
  });
}

const isOfList = (blocks: readonly DraftBlock[], at: number): boolean =>
  blocks.slice(at + 1, at + 4).some(({ plain }) => OF_LIST.test(plain));

/** From a mark to the end of the message, or to what it quotes. */
function cutShort(blocks: readonly DraftBlock[], at: number, rule: RemovalRule): void {
  const below = blocks.slice(at);
  const quoted = below.findIndex(({ removed }) => removed?.traits?.quoted);
  const own = quoted === -1 ? below : below.slice(0, quoted);
  const words = own.reduce((sum, block) => sum + (block.removed ? 0 : block.words), 0);
  if (words <= MOST_BELOW) cut(own, rule);
}

function cut(blocks: readonly DraftBlock[], rule: RemovalRule): void {
  for (const block of blocks) block.removed ??= removalBy(rule);
}
