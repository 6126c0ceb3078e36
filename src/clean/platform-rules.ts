import type { LineRule } from './line-rule.js';

/** Somebody writes about the matter, and the notice itself does not speak. */
const WRITTEN_ABOUT =
  /\b(?:said|says|told|according to|claimed|argued|warned|reported|announced|asked|court|judge|police)\b/i;

/**
 * What the software that carries pages puts on them: blog services of several years and themes, forums, mailing lists,
 * consent tools. Cases: `platform-rules.cases.ts`.
 */
export const platformRules: readonly LineRule[] = [
  {
    id: 'clean/blog-service',
    reason: 'line of a blog service',
    traits: { framesPage: true },
    longest: 160,
    pattern:
      /^(?:follow blog via e-?mail|join \d[\d,.]* other (?:followers|subscribers)|sign me up!?|already have a wordpress\.com account\? .{0,30}|report this content|view (?:site|post|blog) in reader|manage subscriptions?|collapse this bar|design a site like this with wordpress\.com|reblog(?: this(?: post)?)?(?: \(\d+\))?|reblogged this on .{1,80}|loading comments(?:\.{3}|…)?|write a comment(?:\.{3}|…)?|(?:entries|comments|posts) rss|(?:one|\d{1,4}) bloggers? likes? this(?: post)?[.:]?|be the first(?: one)? to like this(?: post)?\.?|rate this:?|possibly related posts:?(?: \(automatically generated\))?|from (?:→|->) .{1,60}|rss feed for comments on this post\.?(?: trackback ur[il])?|trackback ur[il]|trackbacks?(?:\/pingbacks?)?(?: \(\d+\))?|follow (?:"[^"]{1,60}"|.{1,60} on wordpress\.com)|post was not sent - check your e-?mail addresses!?|e-?mail check failed, please try again|sorry, your blog cannot share posts by e-?mail\.?|about these ads|occasionally, some of your visitors may see an advertisement here\.?|links to this post|create a link|email this ?blogthis!.{0,120}|subscribe to:? (?:post comments|posts|comments) \(atom\)|[\w ]{1,30} theme\. (?:theme images by .{1,40}\. )?powered by blogger\.?|total page ?views|discussion about this post|comments ?restacks?|start your substack(?: ?get the app)?|substack is the home for great culture|thanks for reading .{1,60}! .{0,80}subscribe.{0,40})$/i,
  },
  {
    id: 'clean/forum',
    reason: 'line of a forum',
    traits: { framesPage: true },
    longest: 120,
    pattern:
      /^(?:reply with quote|(?:report|rate) (?:this )?post|post reply|(?:thread|topic) (?:starter|tools|rating)|(?:quick|post) reply|you (?:can|cannot|may not) (?:post (?:new )?(?:topics|threads|replies|attachments)|reply to topics|edit your posts|delete your posts)\b.{0,40}|all times are (?:gmt|utc)\b.{0,60}|users (?:browsing|viewing) this (?:forum|thread|topic):? .{1,80}|last edited by .{1,40}[;:] .{1,40}|(?:join date|reaction score|likes received|registered user|post count|messages): ?.{0,40}|return to "?.{1,60}"? (?:forum|board|index))$/i,
  },
  {
    id: 'clean/forum-member',
    reason: 'box of a forum member',
    longest: 60,
    run: 2,
    pattern:
      /^(?:(?:joined|registered|member since):? .{4,30}|posts:? [\d,.]{1,9}|location:? .{2,40}|(?:senior|junior|new|active|registered|site) (?:member|user)|quote|report|top|(?:online|offline)|profile|pm|website)$/i,
  },
  {
    id: 'clean/mail-header',
    reason: 'technical header of a message',
    longest: 400,
    pattern:
      /^(?:message-id|in-reply-to|references|mime-version|content-(?:type|transfer-encoding|disposition|language)|x-[a-z][\w-]{1,40}|return-path|received|delivered-to|list-(?:id|post|help|archive|subscribe|unsubscribe)|dkim-signature|authentication-results|user-agent|precedence): \S.{0,380}$/i,
  },
  {
    id: 'clean/mail-footer',
    reason: 'footer of a mailing list or mail service',
    traits: { endsArticle: true },
    longest: 500,
    pattern:
      /^(?:to (?:unsubscribe|stop receiving)\b.{0,200}|you (?:received|are receiving|have received|are getting) this (?:e-?mail|message|newsletter|mailing)\b.{0,200}|(?:to )?view this e-?mail in (?:your|a) (?:web )?browser\.?|unsubscribe(?: (?:from this list|here|now))?\.?|update (?:your )?(?:subscription )?preferences\.?|this (?:e-?mail|message) was sent to .{1,120}|sent from my [\w ]{2,30}\.?|this (?:e-?mail|message)\b.{0,120}\bconfidential\b.{0,260}|if you (?:have received|received|are not the intended recipient)\b.{0,300}|https?:\/\/\S{1,100}\/mailman\/\S{1,100}|[\w.-]{1,40} mailing list|for more options, visit this group\b.{0,120}|\[non-text portions of this message have been removed\])$/i,
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/consent-text',
    reason: 'text of a consent tool',
    traits: { notice: true, final: true, framesPage: true },
    longest: 900,
    pattern:
      /^(?:we value your privacy\.?|we (?:and|use|share)\b.{0,200}\b(?:our \d{0,5} ?(?:third[- ]party )?(?:partners|vendors)|cookies|device identifiers)\b.{0,680}|with your (?:permission|consent),? we and our partners\b.{0,400}|you (?:may|can) (?:click|choose) to consent\b.{0,300}|please note that some processing of your personal data\b.{0,300}|your (?:preferences|choices) will (?:apply|only apply) to this (?:web)?site\b.{0,300}|this site uses cookies from google\b.{0,300}|your ip address and user-agent are shared\b.{0,300}|(?:these|necessary|functional|performance|analytical|analytics|advertisement|advertising|marketing|targeting|strictly necessary|statistics|preference) cookies (?:are (?:necessary|essential|absolutely|required|used|set)|help|allow|enable|may|collect|track|will|do not|provide)\b.{0,600}|they (?:are usually only set in response to|may be (?:set|used) by (?:us|our|those))\b.{0,400}|the technical storage or access (?:is|that is)\b.{0,500}|by submitting (?:this form|your (?:comment|details|email)),? you (?:agree|consent)\b.{0,400}|(?:strictly necessary|performance|targeting|functional|functionality|analytics|advertising|marketing|preference|social media|statistics) cookies|always (?:active|enabled)|consent leg\. ?interest|confirm my choices|vendors? list(?: button)?|more options)$/i,
    unless: WRITTEN_ABOUT,
  },
  {
    id: 'clean/pull-quote-mark',
    reason: 'mark around a pulled-out quotation',
    traits: { part: 'pull-quote-mark' },
    longest: 120,
    pattern: /^"?(?:start quote|end quote(?: [\p{Lu}\d].{0,100})?)"?$/iu,
  },
  {
    id: 'clean/story-link',
    reason: 'link to another story between paragraphs',
    longest: 160,
    pattern:
      /^\W{0,2}(?:SEE MORE|READ MORE|READ NEXT|DON'T MISS|JUST IN|MORE|WATCH|LEARN MORE|ALSO READ|Leggi anche|Lire aussi|Lea también|Leia também|Lees ook|Lesen Sie auch)(?: su)? ?: .{3,150}$/,
  },
];
