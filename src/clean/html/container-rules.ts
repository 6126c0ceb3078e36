import type { RemovalRule } from '../removal.js';

/** A rule that takes out an element with all that it holds, by tag, role, or a word of its class or id. */
export interface ContainerRule extends RemovalRule {
  readonly tags?: ReadonlySet<string>;
  readonly roles?: ReadonlySet<string>;
  /** One word of a class or id, `comment` of `post-comment_list`, or a whole one, in lower case. */
  readonly names?: ReadonlySet<string>;
  /** Meets a whole class or id: words that mean furniture only together. */
  readonly together?: RegExp;
  /** Largest share of the page's prose that the element may hold, 0 to 1: wrappers carry such names as well. */
  readonly most: number;
  /** Never an article: it goes however much it holds, as long as an article's worth stands beside it. */
  readonly never?: true;
  /** Leaves a few sentences that stand among the article's paragraphs. */
  readonly sparesText?: true;
  /** Below the first part of an article it holds none, however much it holds: there `most` counts for nothing. */
  readonly goesBelow?: true;
  /** Of its names those that page builders give to every box, the article's too: they need `most` there as well. */
  readonly boxNames?: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** In order; the first that fits signs the removal. An element that holds the page's headline is never taken. */
export const containerRules: readonly ContainerRule[] = [
  {
    id: 'clean/navigation-element',
    reason: 'navigation',
    traits: { sort: 'frame' },
    tags: words('nav menu'),
    roles: words('navigation menu menubar toolbar search tablist'),
    names: words(
      'nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager paging topbar masthead sitemap skiplink skiplinks offcanvas hamburger megamenu',
    ),
    most: 0.25,
  },
  {
    id: 'clean/comments-element',
    reason: 'comment section',
    traits: { final: true, endsArticle: true },
    names: words(
      'comment comments commentlist commentform commentbox respond disqus livefyre replies commenting coral viafoura spotim openweb',
    ),
    most: 0.9,
    never: true,
  },
  {
    id: 'clean/consent-element',
    reason: 'cookie or privacy notice',
    traits: { notice: true, final: true },
    names: words(
      'cookie cookies cookiebar consent gdpr onetrust ccpa cmp didomi qc cookielaw cookieconsent eupopup cookiebot cybot cmplz osano cmp2 truste trustarc usercentrics iubenda klaro termly borlabs evidon quantcast',
    ),
    most: 0.9,
    never: true,
  },
  {
    id: 'clean/related-element',
    reason: 'links to other articles',
    traits: { sort: 'cards', endsArticle: true },
    names: words(
      'related recommended recommendation recommendations recirc recirculation outbrain taboola trending popular mostread mostpopular teaser teasers promo promos promobox yarpp jp-relatedposts relatedposts relatedarticles seealso crosslink crosslinks morefrom readmore nextup upnext zergnet mgid revcontent',
    ),
    together:
      /^(?:(?:most|read|more)-(?:read|viewed|popular|more|from|stories|news|on)|(?:recent|latest|other|next|previous|more|similar)-(?:posts?|news|articles?|stor(?:y|ies))|also-?(?:like|read)|post-?navigation|nav-?links)$/,
    most: 1 / 3,
    goesBelow: true,
  },
  {
    id: 'clean/share-element',
    reason: 'share and like buttons',
    traits: { sort: 'meta', endsArticle: true },
    names: words(
      'share sharing shares sharebar sharethis social socials sharedaddy addthis addtoany sociable follow like likes',
    ),
    most: 0.05,
  },
  {
    id: 'clean/newsletter-element',
    reason: 'newsletter or subscription notice',
    traits: { sort: 'promotion', endsArticle: true },
    names: words(
      'newsletter newsletters subscribe subscription subscriptions signup optin mailchimp mailmunch paywall piano register registration login signin promo-signup donate donation membership cta',
    ),
    most: 0.2,
  },
  {
    id: 'clean/advertisement-element',
    reason: 'advertisement',
    traits: { sort: 'promotion' },
    names: words(
      'ad ads adv advert advertisement advertisements advertising adslot adbox adunit adsense adsbygoogle dfp sponsored sponsor sponsors banner banners commercial outbrain skyscraper leaderboard affiliate',
    ),
    most: 0.2,
  },
  {
    id: 'clean/author-element',
    reason: 'author box',
    traits: { sort: 'meta', endsArticle: true },
    names: words('authorbox authorbio bio aboutauthor postprofile signature'),
    together:
      /^(?:(?:about|post|entry|article)?-?author-?(?:box|bio|info|card|description|about|profile|details|block)|about-(?:the-)?author)$/,
    most: 0.3,
  },
  {
    id: 'clean/footer-element',
    reason: 'footer',
    traits: { sort: 'frame', endsArticle: true },
    tags: words('footer'),
    roles: words('contentinfo'),
    names: words('footer foot colophon copyright bottombar disclaimer legal'),
    most: 0.25,
    sparesText: true,
    goesBelow: true,
  },
  {
    id: 'clean/post-meta-element',
    reason: 'post footer: category, tags, permalink',
    traits: { sort: 'meta', endsArticle: true },
    names: words('tags taglist tagcloud hashtags keywords postmetadata postmeta categories'),
    together:
      /^(?:(?:entry|post|article)-?(?:tags|footer|utility|categories)|cat-links|tags-links|tag-?list|topic-?list)$/,
    most: 0.15,
  },
  {
    id: 'clean/sidebar-element',
    reason: 'sidebar',
    traits: { sort: 'side' },
    tags: words('aside'),
    roles: words('complementary'),
    names: words(
      'sidebar sidebars widget widgets rail rightrail aside secondary tertiary rightcol rightcolumn leftcol infobox factbox sidepanel',
    ),
    most: 0.25,
    sparesText: true,
    goesBelow: true,
    boxNames: words('widget widgets'),
  },
  {
    id: 'clean/dialog-element',
    reason: 'pop-up',
    traits: { sort: 'side' },
    tags: words('dialog'),
    roles: words('dialog alertdialog alert'),
    names: words('modal popup popover lightbox overlay tooltip toast interstitial drawer flyout'),
    most: 0.2,
  },
  {
    id: 'clean/form-element',
    reason: 'form',
    traits: { sort: 'side' },
    tags: words('form button select fieldset input textarea label datalist'),
    names: words('searchform searchbox search form'),
    most: 0.2,
  },
  {
    id: 'clean/header-element',
    reason: 'header of the site',
    traits: { sort: 'frame' },
    roles: words('banner'),
    names: words('siteheader pageheader topheader globalheader'),
    together: /^(?:(?:site|page|global|top|main|app)-?(?:header|head|top|branding|title|description)|branding|logo)$/,
    most: 0.1,
  },
  {
    id: 'clean/media-element',
    reason: 'player or gallery',
    traits: { sort: 'media' },
    tags: words('video audio object iframe svg canvas'),
    names: words('player videoplayer jwplayer brightcove slideshow carousel slider swiper thumbnail thumbnails'),
    most: 0.2,
  },
  {
    id: 'clean/print-element',
    reason: 'for screen readers or print only',
    traits: { sort: 'media' },
    names: words('noprint printonly sr-only visuallyhidden hidden invisible assistive offscreen'),
    together:
      /^(?:no-?print|(?:d-)?print-only|sr-only|visually-?hidden|screen-?reader(?:-text)?|is-hidden|u-hidden|hide|off-?screen|element-invisible)$/,
    most: 0.3,
  },
];
