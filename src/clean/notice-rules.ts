import type { LineRule } from './line-rule.js';

/** Somebody writes about the matter, and the notice itself does not speak. */
const WRITTEN_ABOUT = /\b(?:said|says|told|according to|claimed|argued|warned|announced|court|judge)\b|^["']/i;
const PIECE =
  '(?:article|story|post|page|piece|content|item|report|entry|column|interview|feature|opinion|news(?: story| item| release| article)?|press release|video|information|material|work|document|archive)';

/**
 * Sentences in which a page speaks of itself to its reader: its age, its comments, its errors, its price, whether it
 * helped, how it was made. Known by what is said of what, however it is worded. Cases: `notice-rules.cases.ts`.
 */
export const noticeRules: readonly LineRule[] = [
  {
    id: 'clean/age-notice',
    reason: 'notice of how old the page is',
    longest: 260,
    pattern: new RegExp(
      `^\\W{0,3}(?:(?:please )?note:? (?:that )?|archived?:? |warning:? |old (?:news|article)?:? )?(?:(?:this|the) (?:[\\w-]{2,12} )?${PIECE}\\b.{0,40}\\b(?:years?|months?) (?:old|ago)\\b|(?:this|the) (?:[\\w-]{2,12} )?${PIECE} (?:is|was|has been|comes|dates)(?: (?:an?|now|first|originally))? (?:archived?\\b|from (?:our|the) archives?|(?:from|in|published in) (?:[a-z]{3,9}\\.? )?(?:\\d{1,2},? )?(?:[a-z]{3,9} )?(?:19|20)\\d\\d[.,]? ?(?:$|some|information|it|and)|no longer (?:being )?(?:updated|maintained|current)|out of date|outdated)|this (?:\\w{2,12} )?was (?:first )?published (?:under|\\d).{0,80}|archived (?:content|page|article|story)|.{0,60}\\binformation (?:in (?:it|this \\w+) )?may (?:no longer be|be (?:out of date|outdated)|not be)\\b).{0,140}$`,
      'i',
    ),
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/comment-notice',
    reason: 'notice about comments',
    longest: 420,
    traits: { endsArticle: true },
    pattern: new RegExp(
      `^(?:(?:the )?(?:reader )?comment(?:s|ing)?\\b.{0,60}\\b(?:closed|disabled|moderated|switched off|turned off|unavailable|not (?:available|open|enabled|allowed))\\b.{0,160}|(?:this|the) ${PIECE} is (?:now )?closed (?:to|for) (?:new )?comments?\\b.{0,60}|(?:this|the) (?:thread|discussion|conversation)\\b.{0,30}\\b(?:closed|ended)\\b.{0,80}|.{0,60}\\b(?:lively but civil|civil forum|respectful (?:conversation|discussion|debate)|community guidelines|house rules|comment(?:ing)? (?:policy|guidelines|rules))\\b.{0,300}|we (?:encourage|invite|welcome|ask|want|would like|love)\\b.{0,30}\\b(?:readers|you|your|comments?|commenters)\\b.{0,60}\\b(?:comment|comments|share|views|discussion|discuss|thoughts|hear)\\b.{0,200}|(?:please )?(?:keep|make sure) (?:your )?comments\\b.{0,200}|.{0,60}\\b(?:tell|let) us (?:know )?(?:your (?:thoughts|views|opinion)|what you think)?\\b.{0,20}\\b(?:in|below|comments?)\\b.{0,60}|(?:report|flag) this comment|sort (?:comments )?by:?|(?:newest|oldest|most liked|best|top) (?:first|comments?)|(?:newest|oldest)|loading comments.{0,5}|(?:showing|viewing) \\d{1,4} (?:of \\d{1,5} )?comments?|(?:please )?(?:sign|log) ?in\\b.{0,30}\\bcomment.{0,30}|(?:only )?(?:subscribers|members|registered users)(?: only)? (?:can|may) (?:post |leave |make )?(?:a )?comments?.{0,40}|why we .{0,20}comments.{0,30}|comments that are .{3,160}|(?:note: )?we are .{0,30}moderating .{0,20}comments .{0,160}|(?:opinions|views) expressed in (?:the )?comments? .{0,160})[.:!?]?$`,
      'i',
    ),
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/feedback',
    reason: 'question whether the page helped',
    traits: { framesPage: true, endsArticle: true },
    longest: 160,
    pattern: new RegExp(
      `^(?:(?:is|was|were|did you find|have you found|how (?:useful|helpful) (?:is|was))\\b.{0,12}\\b(?:this|the|these) ${PIECE}s?\\b.{0,50}\\?|did you find (?:this|it|what)\\b.{0,50}\\?|(?:yes|no),? (?:this|it|the) ${PIECE}? ?(?:is|was|isn't|wasn't)(?: not)? (?:useful|helpful)|thank(?:s| you) for (?:your )?(?:feedback|voting|rating|letting us know)\\b.{0,60}|(?:report|tell us about) (?:a|an|any) (?:problem|error|issue|mistake|inaccuracy|typo|correction)s?\\b.{0,60}|(?:is )?there(?: is| are)? (?:something|anything|a problem|an error|a mistake) (?:wrong )?(?:with|on|in) this ${PIECE}\\b.{0,20}|(?:please )?rate (?:this|the) ${PIECE}\\b.{0,30}|(?:average |your )?rating: .{0,30}|help us (?:to )?(?:improve|make)\\b.{0,60}|(?:notice|spot|see|seen|found|spotted|noticed)(?:ed)? (?:an?|any|something)\\b.{0,30}\\b(?:error|mistake|typo|inaccuracy|wrong)\\b.{0,80}|(?:suggest|submit|request|send)(?: us)? an? correction.{0,30}|corrections?(?: (?:and|&) clarifications?)?|(?:give|send|leave)(?: us)?(?: your)? feedback.{0,30}|what went wrong\\??|what were you doing\\??|tell us what you think.{0,30}|maybe yes this page is useful.{0,60})[.:!]?$`,
      'i',
    ),
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/newsroom-contact',
    reason: 'how to reach the newsroom',
    traits: { endsArticle: true },
    longest: 200,
    pattern:
      /^(?:(?:got|have|do you have|know|seen|is there)(?: you)?(?: got)? (?:an?|any|some|something|more|your)\b.{0,30}\b(?:story|stories|tip|tips|tip-?off|news|view|views|opinion|question|scoop|information|photos?|pictures|video)\b.{0,40}\?.{0,140}|(?:contact|e-?mail|call|phone|ring|text|message|write to|tweet|reach|get in touch with) (?:the|our|us|this) ?(?:reporter|author|writer|journalist|newsroom|news ?desk|editor|editors|news team|reporters)?\b.{0,20}$|(?:contact|e-?mail|call|text|tweet|message|reach) (?:us|our news ?(?:desk|room|team)|the news ?(?:desk|room|team)|news ?desk)\b.{0,140}|send (?:us )?(?:an?|your) (?:(?:news )?tips?|letters?|story|stories|photos?|pictures|views|letter to the editor)\b.{0,100}|submit (?:an?|your) (?:news )?(?:tip|letter|story|photo|event|obituary)\b.{0,60}|(?:letter|write) to the editor|(?:read |see |view |find |get )?(?:more|all|other|latest)(?: of)?(?: (?:posts?|stories|articles?|news|columns|work|content))?(?: (?:written|posted))? by (?:this|the(?: same)?) (?:author|writer|reporter)|follow .{2,40} on (?:twitter|facebook|x|instagram|linkedin|bluesky|threads|mastodon|social media)\b.{0,80}|(?:(?:on )?twitter|facebook|instagram): ?@?\w{2,30}|author(?:'s)? (?:profile|page|bio|archive))[.:!]?$/i,
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/author-link',
    reason: 'link to other work of the writer',
    traits: { endsArticle: true },
    longest: 90,
    pattern:
      /^(?:(?:[Rr]ead|[Ss]ee|[Vv]iew|[Gg]et|[Cc]lick here for) )?(?:[Mm]ore|[Aa]ll|[Oo]ther|[Ll]atest|MORE)(?: of)?(?: (?:posts?|stories|articles?|news|columns|work|content|STORIES))?(?: (?:written|posted))? (?:by|from|BY|FROM):? (?:[A-Z][\w.'-]{0,20} ?){2,4}$/,
  },
  {
    id: 'clean/made-by-machine',
    reason: 'how the server made the page',
    traits: { framesPage: true, endsArticle: true },
    longest: 120,
    pattern:
      /^(?:(?:(?:this |the )?(?:page|site|script|template|query)|time taken|load(?:ed)?|generated|rendered|executed|processed|created|cached)\b.{0,50}\b\d{1,4}(?:[.,]\d{1,8})? ?(?:s|ms|secs?|seconds?|milliseconds?)\b.{0,40}|\d{1,4} (?:database |db |sql )?queries\b.{0,60}|(?:served|cached|generated) (?:by|from|on|at) [\w.-]{2,40}(?: .{0,30})?)\.?$/i,
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/reprint-notice',
    reason: 'notice about rights and reprints',
    traits: { endsArticle: true },
    longest: 420,
    pattern: new RegExp(
      `^(?:.{0,160}\\b(?:may|must|can|shall|should) not be (?:[\\w, /]{0,40})?(?:published|broadcast|rewritten|redistributed|reproduced|copied|reprinted|republished|distributed)\\b.{0,240}|(?:no part of|all rights|reproduction)\\b.{0,160}\\b(?:permission|prohibited|reserved|consent)\\b.{0,160}|.{0,80}\\bwithout (?:the )?(?:prior |express |written |our ){1,4}(?:permission|consent)\\b.{0,160}|(?:order|buy|purchase|request|get)?(?: a)? ?(?:reprints?|permissions?|licen[cs]ing|syndication)(?: rights)?(?: ?(?:and|&|/) ?(?:reprints?|permissions?|licen[cs]ing|syndication))?(?: (?:from|here|today).{0,30})?|(?:reproduced|reprinted|republished|used) (?:with|by)(?: the)?(?: kind)? permission\\b.{0,120}|republish (?:this|our|the)\\b.{0,60}|for (?:reprints?|syndication|permissions?|licen[cs]ing|reprint rights|republication|information on reproducing)\\b.{0,120}|(?:this|our|the) ${PIECE}s?\\b.{0,30}\\b(?:licen[cs]ed under|creative commons|syndicated)\\b.{0,200}|to (?:request|obtain) (?:permission|reprints?|a licen[cs]e)\\b.{0,120})$`,
      'i',
    ),
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/press-code',
    reason: 'notice about the press code, the company or its site',
    traits: { framesPage: true, endsArticle: true },
    longest: 520,
    pattern:
      /^(?:.{0,160}\b(?:editors' code|press (?:standards|complaints|council|ombuds?man)|independent press standards)\b.{0,340}|if you (?:have a complaint|wish to complain|are (?:dis|un)?satisfied|feel that|believe)\b.{0,200}\b(?:complaint|contact|editor|inaccura|ipso|report)\b.{0,160}|(?:.{2,60} is )?(?:registered|incorporated) in (?:england|scotland|wales|ireland|northern ireland|the uk|australia|canada|south africa|delaware)\b.{0,200}|(?:registered (?:office|address|company)|company (?:number|reg)|vat (?:number|no|reg|registration)|reg(?:istered)? no)\b.{0,160}|(?:a )?part of (?:the )?.{2,50}\b(?:group|network|media|newspapers|publishing)|.{2,60} is (?:not responsible|not liable) for .{0,40}\b(?:content|external|links|sites|third)\b.{0,80}|modern slavery (?:statement|act).{0,20}|the .{2,40} is not responsible for the content of .{3,60})\.?$/i,
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/paywall',
    reason: 'newsletter or subscription notice',
    traits: { framesPage: true, endsArticle: true },
    longest: 300,
    pattern: new RegExp(
      `^(?:(?:this|the (?:rest|full|remainder) of (?:this|the)|the full|our|want the full|read the full|to (?:read|continue|view|access|see|keep|finish|unlock|get))\\b.{0,60}\\b(?:${PIECE}s?|reading|access|version)?\\b.{0,40}\\b(?:subscribers?|subscribe|subscription|members?|membership|premium|paying|registered|register|sign in|sign up|log ?in)\\b.{0,140}|(?:exclusive|only|available|free|free only)(?:ly)? (?:to|for) (?:our )?(?:paid |digital |print |registered |premium )?(?:subscribers|members|readers|users)\\b.{0,60}|(?:subscribers?|members?|premium|plus)[ -](?:only|exclusive|content|article|story|access)|(?:you(?:'ve| have)|that was your)(?: \\w{2,8}){0,2} (?:\\d{1,2}|one|two|three|four|five|no|last|limit|maximum|reached|read|used)\\b.{0,40}\\b(?:free )?(?:${PIECE}s|limit|views)\\b.{0,80}|(?:\\d{1,2}|one|two|three|four|five|no) (?:more )?(?:free )?(?:articles?|stories|views) (?:left|remaining|to (?:gift|share|read))\\b.{0,60}|(?:get |enjoy |try |start |with )?(?:full|unlimited|complete|instant|digital|all)(?: \\w{3,10}){0,2} (?:digital )?access\\b.{0,100}|cancel (?:at )?any ?time\\b.{0,60}|(?:start|begin|try|claim|get|activate)(?: your| a| our)?(?: \\w{2,8}){0,2} (?:free )?(?:trial|month|months|subscription)\\b.{0,100}|(?:view|see|choose|compare|check|explore|change)(?: (?:our|your|all|the|a))? (?:subscription|subscriptions|membership|plans?|offers?|options|packages?)\\b.{0,40}|(?:subscribe|register)(?: \\w{2,10}){0,4} (?:from|for|to (?:read|continue|unlock|get|access|keep|see)|and (?:get|read|save))\\b.{0,120}|(?:join|sign up)(?: \\w{2,10}){0,4} (?:to (?:read|continue|unlock|access|keep reading))\\b.{0,120}|(?:only |just |from )?(?:[£$€]|r|rs\\.? ?|us\\$|a\\$)\\d[\\d.,]{0,8}(?: ?(?:/|a|per|for|every) ?(?:\\d{1,2} )?(?:week|month|year|day|quarter)s?)[ ,.].{0,60}\\b(?:cancel|billed|access|subscri|trial|offer).{0,40}|billed (?:as|monthly|annually|every|yearly|at)\\b.{0,100}|(?:don't|do not) have an account\\??.{0,60}|(?:already|not) (?:have an account|registered|a (?:member|subscriber)|signed up|subscribed)\\b.{0,80}|forgot(?:ten)?(?: your)? password\\??|(?:continue|log ?in|sign ?in|register|sign up) (?:with|via|using) (?:google|facebook|apple|e-?mail|twitter|linkedin|x|microsoft|your .{2,30})|(?:log|sign) ?in to (?:read|continue|access|view|see|your).{0,80}|log ?in subscribe|(?:please )?(?:log ?in|sign ?in|register|subscribe)(?: (?:or|/|to) (?:register|subscribe|log ?in|sign ?in|sign ?up|create an account|join)){1,2}(?: (?:to|for|now|today|below) ?.{0,80})?|want the (?:full|whole) story\\??|(?:member|subscriber)s?(?: only)? ?exclusive|try (?:it )?(?:free|(?:\\d{1,2}|one|two|three) (?:months?|weeks?))\\b.{0,60})[.!:?]?$`,
      'i',
    ),
    unless:
      /\b(?:said|says|told|according to|claimed|argued|warned|court|judge|councillors?|ministers?|shares|company|companies|customers)\b|^["']/i,
  },
];
