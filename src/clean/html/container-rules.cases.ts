import type { RuleId } from '../../model/span.js';

/** Start tags of elements that a rule must take out and must leave, beside an article and with little text in them. */
export interface ContainerCases {
  readonly cuts: readonly string[];
  readonly spares: readonly string[];
}

export const containerRuleCases: Readonly<Record<RuleId, ContainerCases>> = {
  'clean/navigation-element': {
    cuts: ['<nav>', '<div role="navigation">', '<ul class="main-menu">', '<div class="breadcrumbs">'],
    spares: ['<div class="navy-news">', '<div class="menuhin-festival">'],
  },
  'clean/comments-element': {
    cuts: [
      '<div id="comments">',
      '<ol class="commentlist">',
      '<details class="CommentBox">',
      '<div id="disqus_thread">',
    ],
    spares: ['<div class="commentary">', '<div class="uncommented">'],
  },
  'clean/consent-element': {
    cuts: ['<div class="cookie-banner">', '<div id="onetrust-consent-sdk">', '<div class="gdpr">'],
    spares: ['<div class="cookery">', '<div class="recipe">'],
  },
  'clean/related-element': {
    cuts: [
      '<div class="related-posts">',
      '<div class="yarpp">',
      '<div class="most-read">',
      '<div class="taboola-below">',
    ],
    spares: ['<div class="unrelated">', '<div class="relatives">'],
  },
  'clean/share-element': {
    cuts: ['<div class="sharedaddy">', '<div class="social-links">', '<div class="addtoany_share">'],
    spares: ['<div class="shareholders">', '<div class="twitter-tweet">'],
  },
  'clean/newsletter-element': {
    cuts: ['<div class="newsletter-box">', '<section class="signup">', '<div id="mailchimp">'],
    spares: ['<div class="news-letterbox">', '<div class="letters">'],
  },
  'clean/advertisement-element': {
    cuts: ['<div class="ad">', '<div id="adSlot">', '<div class="advertisement">', '<div class="ad-300x250">'],
    spares: ['<div class="address">', '<div class="adapted">', '<div class="road">'],
  },
  'clean/author-element': {
    cuts: ['<div class="author-bio">', '<div id="about-the-author">', '<div class="post-author-box">'],
    spares: ['<div class="author">', '<div class="biology">'],
  },
  'clean/footer-element': {
    cuts: ['<footer>', '<div id="footer">', '<div role="contentinfo">', '<div class="site-footer">'],
    spares: ['<div class="footpath">', '<div class="football">'],
  },
  'clean/post-meta-element': {
    cuts: ['<div class="tags">', '<span class="cat-links"><p>', '<ul class="tag-list">'],
    spares: ['<div class="tagged-animals">', '<div class="entry-meta">'],
  },
  'clean/sidebar-element': {
    cuts: ['<aside>', '<div id="sidebar">', '<div class="widget">', '<div role="complementary">'],
    spares: ['<div class="side-by-side">', '<div class="sideboard">'],
  },
  'clean/dialog-element': {
    cuts: ['<dialog>', '<div class="modal">', '<div role="dialog">', '<div class="popup">'],
    spares: ['<div class="modality">', '<div class="dialogue">'],
  },
  'clean/form-element': {
    cuts: ['<form>', '<div class="search-box">', '<fieldset>', '<div class="searchform">'],
    spares: ['<div class="reform">', '<div class="research">'],
  },
  'clean/header-element': {
    cuts: ['<div role="banner">', '<div class="site-header">', '<div id="logo">', '<div id="branding">'],
    spares: ['<header>', '<div class="header">'],
  },
  'clean/media-element': {
    cuts: ['<video>', '<div class="video-player">', '<div class="slideshow">'],
    spares: ['<div class="players">', '<div class="media">'],
  },
  'clean/print-element': {
    cuts: ['<div class="noprint">', '<div class="screen-reader-text">', '<div class="visually-hidden">'],
    spares: ['<div class="printing">', '<div class="hiding-places">'],
  },
};
