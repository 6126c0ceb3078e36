import type { RemovalRule } from './removal.js';

/** A rule that takes out a block that opens a piece of furniture, with the blocks that belong to it. */
export interface RegionRule extends RemovalRule {
  /** Opens the region; meets `plain` text. */
  readonly heading: RegExp;
  /**
   * What must show soon after the heading (within `reach` blocks) for it to be the heading of furniture: a match, or
   * the end of the page where `orEnd` is set. Without it the heading alone is proof.
   */
  readonly confirm?: RegExp;
  readonly reach?: number;
  readonly orEnd?: true;
  /**
   * How far it goes: to the end of the page, or over blocks that match `body` or are no longer than `bodyWords` words
   * and no sentence. The start of another article ends it in any case.
   */
  readonly extent: 'page' | 'body';
  readonly body?: RegExp;
  readonly bodyWords?: number;
  /** Spares the heading whose next block says this. */
  readonly unless?: RegExp;
  /** Regions that stand behind an article: prose must come before. */
  readonly afterProse?: true;
  /** So many words of it, or less than that below: a bar of buttons over the article may say the same. */
  readonly leastAbove?: number;
}

const COMMENT_FORM =
  /^(?:leave a (?:reply|comment)|your e-?mail address will not|il tuo indirizzo e-?mail|devi essere connesso|tu (?:dirección|direccion) de correo|lo siento, debes|votre adresse|vous devez|deine e-?mail|du musst angemeldet|o seu endereço|você precisa|je e-?mailadres|fill in your details below|you are commenting using|required fields|enter your comment|cancel reply|logged in as|you must be logged|log in to|notify me of|connecting to %s|name|e-?mail|website|this site uses akismet|comment ?\*?$)/i;
const COMMENT_TALK =
  /(?:\bsays:$|\bsaid(?:\.{3}|…|:)$|\bwrote:$|^(?:reply|report(?: abuse)?|flag|like|quote|permalink|log in|sign in)\b.{0,30}$|\b(?:post|leave|add|write) a (?:comment|reply)\b|\bmoderat|\d{1,2}:\d{2}|\b(?:minutes?|hours?|days?|weeks?|months?|years?) ago\b|\bcomments? (?:are|is|may|will|should)\b|newest|oldest|^sort by)/i;
const POST_END =
  /^(?:this entry was|posted (?:in|on|by)|filed under|tagged|bookmark the permalink|leave a (?:reply|comment)|view all posts|share this|related|comments?$|\d{1,4} (?:comments?|responses?)|like this|post navigation|← |previous post|view my complete profile|follow (?:me|us|on))/i;

/** In order; a block that an earlier region took is left alone. Cases: `region-rules.cases.ts`. */
export const regionRules: readonly RegionRule[] = [
  {
    id: 'clean/author-box',
    reason: 'author box',
    traits: { endsArticle: true },
    heading: /^about (?:the author|the writer|me|the contributor|(?!us\b|this\b|it\b)[\p{L}\p{N}@][^.,:;!?]{1,40})$/iu,
    confirm: POST_END,
    reach: 3,
    orEnd: true,
    extent: 'body',
    body: /./,
    bodyWords: 0,
    unless:
      /\b(?:offers|provides|leading|headquartered|compan(?:y|ies)|founded in|platform|solutions|customers|clients|organi[sz]ation|charity|nyse|nasdaq|subsidiary|employs|employees|non-?profit)\b/i,
    afterProse: true,
  },
  {
    id: 'clean/comment-form',
    reason: 'comment form',
    traits: { final: true, endsArticle: true, endsList: true },
    heading:
      /^(?:leave (?:a|your) (?:reply|comment|response)(?: to .{1,80})?(?: cancel reply)?|lascia un commento.{0,30}|deja (?:una respuesta|un comentario).{0,30}|laisser un commentaire.{0,30}|schreibe? einen kommentar.{0,30}|deixe (?:um comentário|uma resposta).{0,30}|geef een reactie.{0,30}|(?:post|add|write|submit) (?:a|your) (?:comment|reply)|join the conversation|have your say)[:.!]?$/i,
    confirm: COMMENT_FORM,
    reach: 4,
    extent: 'page',
    afterProse: true,
  },
  {
    id: 'clean/comments',
    reason: 'comment section',
    traits: { final: true, endsArticle: true, endsList: true },
    heading:
      /^(?:(?:\d{1,5} |no |one |two |three |four |five )(?:comments?|responses?|replies|thoughts?) (?:to|on|for) (?:["'].{1,160}|\p{Lu}.{1,150}[^.])|(?:\d{1,5} |no |one |two |three )?(?:thoughts?|responses?|comments?|replies) (?:on|to) ["'].{1,160}|you are commenting using your .{1,40}|fill in your details below or click an icon.{0,20})$/iu,
    extent: 'page',
    afterProse: true,
  },
  {
    id: 'clean/comments',
    reason: 'comment section',
    traits: { final: true, endsArticle: true, endsList: true },
    heading:
      /^(?:\[ ?)?(?:(?:reader |user |all |top |recent |latest |top rated |most liked |best )?comments?(?: ?\(\d{1,5}\))?|\d{1,5} (?:comments?|responses?|replies)|responses|discussion(?: about this post)?|join the discussion)(?: ?\])?[:.]?$/i,
    confirm: COMMENT_TALK,
    reach: 4,
    extent: 'page',
    afterProse: true,
    leastAbove: 60,
  },
  {
    id: 'clean/comments',
    reason: 'comment section',
    traits: { final: true, endsArticle: true, endsList: true },
    heading: /^[^.!?:"]{2,40} says:$/i,
    confirm:
      /\b(?:19|20)\d\d,? (?:at )?\d{1,2}[:.]\d{2}|\b(?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^reply\b/i,
    reach: 2,
    extent: 'page',
    afterProse: true,
  },
  {
    id: 'clean/comments',
    reason: 'comment section',
    traits: { final: true, endsArticle: true, endsList: true },
    heading:
      /^(?:[^.!?:"]{2,40} said(?:\.{3}|…)|(?:by )?[^.!?:"]{2,40} on (?:\d{1,2} )?[a-z]{3,9} (?:\d{1,2}, )?(?:19|20)\d\d,? at \d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: (?:said|wrote))?:?)$/i,
    confirm: /\b\d{1,2}[:.]\d{2}\b|^(?:reply|delete|permalink|report)\b/i,
    reach: 6,
    extent: 'page',
    afterProse: true,
  },
  {
    id: 'clean/topics',
    reason: 'list of topics',
    traits: { endsArticle: true },
    heading:
      /^(?:related topics|topics|tags|more about|filed under|tagged(?: with)?|keywords|in this article|categories|labels|read more (?:on|about))[:.]?$/i,
    extent: 'body',
    bodyWords: 4,
  },
  {
    id: 'clean/related',
    reason: 'links to other articles',
    traits: { sort: 'cards', framesPage: true, endsArticle: true, endsList: true },
    heading:
      /^(?:related(?: (?:articles?|posts?|stor(?:y|ies)|news|content|links?|reading|coverage|items?|videos?))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)(?: .{0,30})?|also (?:on|in|from) .{1,30}|more (?:from|in|on) .{1,40}|more (?:stories|news|articles|posts|headlines|top stories)|most (?:read|popular|viewed|shared|commented|recent)(?: .{1,30})?|trending(?: .{1,20})?|recent (?:posts|comments|articles|stories|news)|popular (?:posts|articles|stories|now)(?: .{1,20})?|recommended(?: .{1,30})?|editors?'?s?'? picks?|don't miss|top stories|latest (?:news|stories|posts|headlines|articles|videos?)(?: .{1,20})?|(?:read|watch) (?:next|also)|watch more|also (?:read|watch|see)|in other news|must[ -](?:reads?|watch|see)|just in|latest|elsewhere|in case you missed it|you may have missed|more coverage|read more (?:on|about) .{2,50}|suggested (?:topics|stories|reading)|related coverage|in this section|similar (?:posts|articles|stories)|what to read next|next up|from around the web|around the web|sponsored (?:content|links|stories)|promoted (?:content|stories)|from the web|other (?:news|stories)|see also|further coverage|share your thoughts|read this next)(?:[:.…]|\.{3})?$/i,
    extent: 'body',
    bodyWords: 24,
    afterProse: true,
  },
  {
    id: 'clean/sidebar',
    reason: 'sidebar of a blog',
    traits: { framesPage: true, endsList: true },
    heading:
      /^(?:followers|my blog list|blog archive|blogroll|about me|subscribe to:?|(?:archives|meta|categories|recent posts|recent comments|pages|search this blog|total pageviews))$/i,
    confirm:
      /^(?:older posts?|newer posts?|home|posts \(atom\)|followers|my blog list|blog archive|view my complete profile|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}.{0,10}|log in|entries (?:feed|rss)|comments (?:feed|rss)|wordpress\.(?:org|com)|select (?:month|category)|select)$/i,
    reach: 12,
    extent: 'page',
    afterProse: true,
  },
];
