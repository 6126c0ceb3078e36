import { labelRules } from './label-rules.js';
import type { LineRule } from './line-rule.js';
import { noticeRules } from './notice-rules.js';
import { platformRules } from './platform-rules.js';

/** Somebody is quoted or reported: an article about the matter, and not the notice itself. */
const REPORTED = /\b(?:said|says|told|according to|claimed|argued|warned|reported|announced)\b/i;

/**
 * In order: the first that matches signs the removal. Each says something about the furniture of pages in general
 * (blog software, consent tools, newsrooms' own notices); none names a site. Cases: `line-rules.cases.ts`.
 */
export const lineRules: readonly LineRule[] = [
  {
    id: 'clean/archive-heading',
    reason: 'heading of an archive page',
    traits: { part: 'archive-heading' },
    longest: 120,
    pattern:
      /^(?:(?:monthly |daily |yearly |category |tag |author |blog )?archives?(?: for(?: the)?|:| of| by| from)? (?:month of |category |tag |[' "]).{0,80}|archives? for .{1,80}|(?:monthly|daily|yearly|category|tag|author) archives?:? .{1,80}|(?:posts|entries|articles) (?:tagged|filed under|categori[sz]ed|in category)(?: with| as|:)? .{1,80}|browsing (?:category|tag|archives?).{0,80}|you are currently browsing .{0,120})$/i,
  },
  {
    id: 'clean/skip-link',
    reason: 'link for keyboards and screen readers',
    traits: { framesPage: true },
    longest: 80,
    pattern: /^(?:[|\s]*(?:skip|jump) (?:directly )?(?:to|navigation|links)[^.!?]{0,30}){1,3}$/i,
  },
  {
    // `»` is a quotation mark in plain text.
    id: 'clean/breadcrumb',
    reason: 'navigation: breadcrumb',
    longest: 160,
    pattern: /^(?:you are here:? ?)?[A-Z][^.!?;"]{0,50}(?:(?: ?[>›→] ?| " )[\p{Lu}\p{N}][^.!?;">›]{0,90}){1,6}$/u,
  },
  {
    id: 'clean/separator',
    reason: 'signs without words',
    traits: { part: 'separator' },
    longest: 60,
    pattern: /^[^\p{L}\p{N}]+$/u,
    unless: /[?!]/,
  },
  {
    id: 'clean/markup',
    reason: 'markup that shows as text',
    longest: 2000,
    pattern: /^<[a-z!/][^<>]{0,1900}>$/i,
  },
  {
    id: 'clean/comment-link',
    reason: 'comment link or count',
    traits: { part: 'comment-link', final: true, endsArticle: true },
    longest: 90,
    pattern:
      /^(?:[«»|-] ?)?(?:leave (?:a |your )?(?:reply|comment|response)|(?:post|add|write|submit|make) (?:a |your )?comment|no comments?(?: yet)?\.?|no responses? yet|be the first to (?:comment|reply).{0,30}|\d{1,5} (?:comments?|responses?|replies)|comments? ?\(?\d{1,5}\)?|(?:comments|replies) (?:are |have been )?(?:now )?(?:off|closed|disabled)(?: .{1,50})?\.?|reply|cancel reply|(?:view|show|hide|see|read|load)(?: all| more)?(?: \d{1,5})? comments?|join the (?:conversation|discussion)|comment on this (?:story|article|post)|jump to comments|have your say|(?:post a comment|comments) \((?:atom|rss)\))[:.]?(?: [|»→])?$/i,
  },
  {
    id: 'clean/comment-form',
    reason: 'comment form',
    traits: { final: true, endsArticle: true, endsList: true },
    longest: 240,
    pattern:
      /^(?:your e-?mail address will not be published\b.*|required fields are marked\b.*|fill in your details below or click an icon\b.*|you are commenting using your .{1,40}account\b.*|connecting to %s|notify me of (?:new|follow-?up) .{1,60}|(?:you )?must be (?:logged|signed) ?in to (?:post|comment|reply|leave).*|you must (?:be (?:logged|signed) ?in|log ?in|register|sign in) (?:to|before) .{0,60}(?:post|comment|reply).{0,40}|(?:please )?(?:log|sign) ?in (?:or register )?to (?:post|leave|add|reply|comment|join).{0,60}|logged in as .{1,60}|(?:enter|write|type|add) your comment(?: here)?\b.{0,30}|save my name, e-?mail.{0,100}|you (?:may|can) use these html tags.*|this site uses akismet .*|comments (?:may be|are|will be) (?:moderated|reviewed|subject to).{0,160}|(?:all )?comments (?:must|should) .{0,160}|(?:wordpress\.com|gravatar|google|facebook|twitter|openid) (?:logo|picture|photo|account)|(?:du kommentierst mit|estás comentando usando|vous commentez à l'aide de|você está comentando) .{3,60}|(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht\b.{0,80}|erforderliche felder sind .{3,40}|kommentar (?:absenden|hinzufügen|schreiben)|(?:tu dirección de correo|votre adresse e-?mail|il tuo indirizzo e-?mail|o seu endereço de e-?mail|je e-?mailadres)\b.{3,120}|(?:e-?mail|name|website|comment) \((?:address never made public|required|optional|will not be published).{0,40}\))$/i,
    unless: REPORTED,
  },
  {
    id: 'clean/post-footer',
    reason: 'post footer: category, tags, permalink',
    traits: { part: 'post-footer', endsArticle: true },
    longest: 400,
    pattern:
      /^(?:(?:this )?(?:entry|post|article) (?:was|is) (?:posted|filed|written|published|tagged)\b.*|bookmark (?:the )?permalink.*|permalink|(?:posted|filed) (?:in|under):? .{1,200}|tagged(?: with| as|:)? .{1,300}|(?:tags?|categor(?:y|ies)|labels?|topics?|keywords?|filed under|topics in this article|more on this story)(?: ?[:|] ?.{0,300})?|trackback(?:s| url)?\b.{0,60}|you can (?:follow|leave|skip) .{0,80}(?:respon|trackback|comment).{0,120}|both comments and (?:pings|trackbacks) .{0,80}|short ?link|permanent link to .{1,150})$/i,
    unless: /^(?:posted|tagged|filed) .{40,}[.!?]$|^(?:posted|tagged) .{1,60}\b(?:he|she|they|we|was|were|had|who)\b/i,
  },
  {
    id: 'clean/feed-ending',
    reason: 'what a feed adds to each of its posts',
    traits: { part: 'post-footer', endsArticle: true },
    longest: 600,
    pattern:
      /^(?:(?:the|this) (?:post|article|entry|story) .{1,400} appeared first on .{1,150}|(?:the|this) post .{1,400} (?:first appeared on|is a post from:?) [^.!?]{1,80}\.?|der beitrag .{1,400} erschien zuerst (?:auf|bei) .{1,150}|la entrada .{1,400} (?:se publicó primero en|aparece primero en) .{1,150}|(?:l'article|cet article) .{1,400} est apparu en premier sur .{1,150}|l'articolo .{1,400} proviene da .{1,150}|het bericht .{1,400} (?:verscheen eerst op|is geplaatst op) .{1,150})$/i,
  },
  {
    id: 'clean/share',
    reason: 'share and like buttons',
    traits: { endsArticle: true },
    longest: 200,
    pattern:
      /^(?:(?:please )?share(?: ?(?:this|it|on|via|with|article|story|post|page|the|your))?(?: (?:article|story|post|page|on|via|with|this|link|friends|news|love)){0,4}(?: ?:.{0,120}| (?:facebook|twitter|x|linkedin|whatsapp|e-?mail|pinterest|reddit|tumblr|google\+?|telegram|friends)(?: .{0,80})?)?|share this:.*|like (?:this:?.{0,40}|us on .{1,40}|loading.{0,5})|loading\.{2,3}|click (?:to|here to) (?:share|e-?mail|print|tweet)\b.*|tweet(?: this)?|pin it|e-?mail (?:this|to a friend|article|a friend)(?: (?:article|story|page|post))?|print(?: this| article| page)?(?: (?:article|story|page|post))?|(?:copy|get) (?:the )?(?:short ?)?link(?: to clipboard)?|link copied!?|follow (?:us|me|@\w{1,30})(?: on .{1,60}|:.{0,40})?|send (?:to|by) .{0,30}e-?mail.{0,30}|\d{1,6} shares?|save(?: for later| article)?)[:.!]?$/i,
    unless: REPORTED,
  },
  {
    id: 'clean/cookie-notice',
    reason: 'cookie or privacy notice',
    traits: { notice: true, spreads: true, final: true, framesPage: true },
    longest: 2000,
    pattern:
      /\b(?:we (?:and our partners )?use cookies|uses? cookies|use of cookies|what cookies are|about cookies|cookies? (?:policy|notice|settings|preferences|statement)|privacy (?:policy|notice|statement)|accept (?:all )?cookies|control cookies|store cookies|cookies and (?:their|similar|other)|consent to|by continuing to|continue to use (?:this|our)|manage (?:your )?(?:consent|preferences|cookies)|improve your (?:browsing )?experience|personali[sz]ed (?:ads|content|advertising)|terms (?:of (?:use|service)|and conditions)|disable cookies|withdraw consent|functional cookies|necessary cookies|how we use them)\b/gi,
    needs: ['cookie', 'privacy', 'consent', 'continu', 'manage', 'improve your', 'personali', 'terms', 'we use them'],
    atLeast: 2,
    with: /\b(?:we|our|us|you|your|this (?:web)?site)\b/i,
    unless: /\b(?:said|told|according to|claimed|argued|warned|announced|ruled|regulator|lawmakers|watchdog)\b/i,
  },
  {
    id: 'clean/consent-button',
    reason: 'cookie or privacy notice',
    traits: { notice: true, final: true, framesPage: true },
    longest: 140,
    pattern:
      /^(?:(?:accept|reject|decline|allow|agree)(?: (?:all|and close|& close|and continue|cookies|necessary|only|essential|optional|non-essential)){0,4}|close and accept|i (?:agree|accept|understand)|got it!?|agree and (?:close|proceed|continue)|manage (?:my |your )?(?:cookies|preferences|consent|settings|options|choices)|(?:cookies?|privacy|consent) (?:settings|policy|notice|preferences|statement|choices|tool|&? ?cookies?)(?: (?:&|and) .{1,30})?|your (?:ad|privacy|cookie) choices|privacy (?:&|and) cookies.{0,60}|to find out more, including how to control cookies, see here.{0,30}|do not sell (?:or share )?my (?:personal )?info(?:rmation)?|learn more(?: about .{1,40})?|more information about (?:cookies|privacy))[:.]?$/i,
  },
  {
    id: 'clean/newsletter',
    reason: 'newsletter or subscription notice',
    traits: { sort: 'promotion', framesPage: true, endsArticle: true, endsList: true },
    longest: 420,
    pattern:
      /^(?:please |we (?:will|would)|i would like|(?:sign|subscribe|register|enter|join|get|receive|want|don't|stay|keep|never|for|to|thank|thanks|follow|be|like|enjoy(?:ed|ing)?|start|support|become|already|our|the best|download|you)\b).{0,240}\b(?:newsletters?|in-?box|alerts?|e-?mail(?:s$|ed\b|s? (?:updates?|address|list|alerts?))|updates by e-?mail|mailing list|subscri(?:be|ber|bers|bed|ption|ptions)|our app|free app|sign ?up|notifications?|log ?in|whatsapp (?:channel|group))\b.{0,180}$/i,
    with: /\b(?:you|your|i|sign ?up|subscribe|subscriber|subscribed|enter|e-?mail address|download|straight to)\b/i,
    unless: REPORTED,
  },
  {
    id: 'clean/newsletter-link',
    reason: 'newsletter or subscription notice',
    traits: { framesPage: true, endsArticle: true },
    longest: 120,
    pattern:
      /^(?:sign ?up(?: (?:now|here|today|for free|to our .{1,60}))?|subscribed?|subscribe(?: (?:now|here|today|to:?(?: (?:posts|comments)(?: \(atom\))?)?|via .{1,30}|to our .{1,60}))|already (?:a )?(?:subscriber|subscribed|member|registered)\b.{0,60}|(?:please )?enter (?:a|your) valid e-?mail(?: address)?|(?:your |invalid )?e-?mail(?: address)?|(?:posts|comments|entries) \((?:atom|rss)\)|rss(?: feed)?|newsletters?)[:.!?]?$/i,
  },
  {
    id: 'clean/reader-account',
    reason: 'notice to the reader about an account or bookmarks',
    longest: 260,
    pattern:
      /\b(?:(?:your|my) (?:bookmarks?|profile|account|subscription|saved (?:articles|items))|bookmark (?:this|your)|bookmarked|to bookmark|subscribe to|start your [\w ]{0,40}subscription|(?:save|read|watch)(?: (?:this|it))?(?: for)? later|log (?:in|out)|sign (?:in|out))\b/gi,
    needs: ['bookmark', 'profile', 'account', 'subscri', 'saved', 'later', 'log ', 'sign '],
    atLeast: 2,
    unless: REPORTED,
  },
  {
    id: 'clean/account-link',
    reason: 'account link',
    traits: { framesPage: true },
    longest: 60,
    pattern:
      /^(?:log ?in|log ?out|sign ?in|sign ?out|register|my account|my profile|create (?:an )?account|(?:log|sign) ?in (?:\/|or) (?:register|sign ?up|join)|forgot(?:ten)? (?:your )?password\??|(?:article|story|page) bookmarked|don't show (?:me )?this(?: message)? again|view my complete profile|remember me|manage (?:my )?account)$/i,
  },
  {
    id: 'clean/copyright',
    reason: 'copyright line',
    traits: { final: true, framesPage: true, endsArticle: true, endsList: true },
    longest: 320,
    pattern:
      /^(?:(?:©|\(c\)|copyright\b)[^.]{0,12}(?:©|\(c\)|(?:19|20)\d\d|by\b).{0,200}|© .{1,200}|.{0,160}\ball rights reserved\b.{0,160})$/i,
    unless: REPORTED,
  },
  {
    id: 'clean/site-credit',
    reason: 'name of the software or theme',
    traits: { framesPage: true, endsList: true },
    longest: 140,
    pattern:
      /^(?:blog at wordpress\.com.*|(?:proudly )?powered by .{1,80}|(?:theme|template|design(?:ed)?|website|site)(?: design)?(?:ed)?(?::| by) .{1,80}|just another wordpress\.com (?:site|weblog|blog)|(?:create|get) a free (?:website|blog).{0,60}|.{0,60} theme by .{1,60}|(?:entries|comments) feed|wordpress\.(?:com|org))\.?$/i,
    unless: REPORTED,
  },
  {
    id: 'clean/read-more',
    reason: 'link to more',
    traits: { sort: 'cards' },
    longest: 160,
    pattern:
      /^(?:\W{0,3}(?:read (?:more|next|also|now|full (?:story|article)|the (?:full|rest|whole).{0,60})(?: ?[:>»|-] ?.{0,120}| about .{0,80}| \(.{0,20}\))?|continue(?:d)? reading.{0,100}|(?:see|view|show|load) (?:all|more|less|full|the full)(?: .{0,40})?|also read ?[:|-].{0,120}|see also ?:.{0,120}|related ?: .{0,120}|more\.{2,3}|find out more.{0,40}|click here(?: (?:to|for) .{0,80})?|more (?:from|about|on|like) (?:this|the author|us).{0,40}|(?:back|return|go) to (?:top|home|homepage|main|blog|the top).{0,20}|top|top of page|full (?:story|article))\W{0,3})$/i,
    unless: REPORTED,
  },
  {
    id: 'clean/page-link',
    reason: 'link to another page',
    traits: { framesPage: true, endsList: true },
    longest: 120,
    pattern:
      /^(?:(?:←|<<|‹|" ) ?.{2,100}|.{2,100} ?(?:→|>>|›| ")|\W{0,3}(?:(?:older|newer|previous|next|earlier|later)(?: (?:posts?|entries|articles?|stor(?:y|ies)|pages?|post:.{0,80}|article:.{0,80}))?|post navigation|main (?:menu|navigation|content)|primary (?:menu|navigation|sidebar)|(?:site )?navigation|toggle (?:navigation|menu|search).{0,20}|(?:open|close|show|hide) (?:menu|navigation|search|main menu)|page \d{1,4} of \d{1,4}|\d{1,3} ?\/ ?\d{1,3}|search(?: (?:this (?:site|blog)|for:?|here|the site|site))?|go to .{1,30}|you are here)\W{0,3})$/i,
  },
  {
    id: 'clean/media-note',
    reason: 'note about a picture, a video or an advertisement',
    traits: { sort: 'media' },
    longest: 160,
    pattern:
      /^(?:scroll (?:down|up)(?: for .{1,40})?|advertise?ments?(?: .{0,40})?|advertising|sponsored(?: (?:content|by .{1,40}|links?))?|promoted(?: (?:content|stories))?|(?:story|article|video|content|text|post) continues (?:below|after).{0,40}|(?:watch|play|view|listen)(?: (?:the|this|now|more|again|in|to|full|related|article|story|latest|live|video|videos|audio|gallery|photos|slideshow|pictures)){0,5}|(?:enlarge|view|open|expand|close|hide|show|toggle)(?: (?:this|the|full|larger))? (?:image|picture|photo|caption|gallery|captions|version|fullscreen)s?(?: .{0,30})?|(?:(?:image|photo|picture|slide|gallery) ?)?\d{1,3} ?(?:of|\/) ?\d{1,3}|(?:image|photo|picture|slide|gallery|caption)s?|(?:getty|afp|reuters|pa|ap|epa|shutterstock|istock)(?: images?| photo)?|close|x|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}|no caption|file photo|this (?:video|image|content|page) (?:is|can|has|could|requires).{0,80}|(?:please )?(?:enable|turn on) javascript.{0,80}|\d{1,3} ?min(?:ute)?s?(?:(?: to)? read)?|advertise (?:here|with .{2,40})|(?:estimated )?read(?:ing)? time:? .{1,30}|font size.{0,30}|text size.{0,30}|listen to (?:this )?(?:article|story).{0,40})[:.]?$/i,
    unless: REPORTED,
  },
  {
    id: 'clean/category-slugs',
    reason: 'category names in their address form',
    longest: 160,
    pattern: /^(?=[a-z0-9, ]*-)[a-z0-9]+(?:-[a-z0-9]+)*(?:, ?[a-z0-9]+(?:-[a-z0-9]+)*){0,12}$/,
    unless: /\d-\d|^(?:\d|re-|co-|by-|e-)|^[a-z]+-(?:up|in|off|on|out|to)$/,
  },
  {
    id: 'clean/navigation',
    reason: 'navigation',
    traits: { framesPage: true, endsList: true },
    longest: 40,
    run: 2,
    pattern:
      /^(?:home(?: ?page)?|about(?: (?:us|me|this (?:site|blog)))?|contact(?: (?:us|me))?|menu|sections?|news|sports?|business|opinion|politics|culture|life(?:style)?|weather|video|photos?|galler(?:y|ies)|links?|search|help|faqs?|archives?|blog(?: roll)?|blogroll|subscribe|advertise(?: with us)?|jobs|careers|terms(?: (?:of|and|&) .{1,25})?|privacy(?: .{1,20})?|cookies?|accessibility|site ?map|rss|uncategori[sz]ed|meta|calendar|followers|follow|categories|pages|twitter|facebook|instagram|linkedin|you ?tube|pinterest|whatsapp|reddit|tumblr|google\+?|digg|stumbleupon|delicious|flickr|e-?mail|print|share|tweet|like|topics|people|events|guest (?:articles|posts)|participation|my blog list|labels|tags|popular(?: posts)?|trending|features?|reviews?|travel|tech(?:nology)?|science|health|education|entertainment|world|uk|local|more|all|top stories|latest(?: news)?|e-?paper|shop|store|donate|support us|login|register)[:|]?$/i,
  },
  ...platformRules,
  ...noticeRules,
  ...labelRules,
];
