import type { LineRule } from './line-rule.js';
import type { RemovalRule } from './removal.js';

/** What a message quotes of the one that it answers: said once already, by somebody else. */
export const QUOTED_REPLY: RemovalRule = {
  id: 'clean/quoted-reply',
  reason: 'quoted from the message that it answers',
  traits: { final: true, quoted: true },
};

export const MAIL_SIGNATURE: RemovalRule = {
  id: 'clean/mail-signature',
  reason: 'signature under a message',
  traits: { final: true },
};

export const LIST_FOOTER: RemovalRule = {
  id: 'clean/list-footer',
  reason: 'what a mailing list writes under a message',
  traits: { final: true },
};

/** Single lines of a message that are none of it. Cases: `test/clean/message.test.ts`. */
export const messageLines: readonly LineRule[] = [
  {
    id: 'clean/mail-disclaimer',
    reason: 'disclaimer that a mail server adds',
    traits: { final: true },
    longest: 2000,
    pattern:
      /^(?:\W{0,4})(?:(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication|transmission)\b.{0,300}\b(?:confidential|intended|privileged|protectively|solely|legally)\b|if you are not the (?:intended|named) (?:recipient|addressee)\b|any (?:views|opinions)\b.{0,80}\b(?:those of the (?:author|sender|individual)|do not necessarily)\b|(?:this|the) (?:e-?mail|message)\b.{0,60}\b(?:has been|was) (?:scanned|checked|swept)\b|(?:no virus(?:es)? (?:found|were found)|virus-free)\b|checked by avg\b|scanned by \S{2,40}\b|(?:please )?(?:consider|think (?:about|of)|save) the (?:environment|planet|trees?)\b.{0,40}\bprint|(?:please )?think before you print\b|e-?mail(?: communications?| transmissions?)? (?:cannot|can not|may not) be guaranteed\b|(?:we|the council|the company|the sender) (?:may|reserves? the right to) monitor\b.{0,80}\be-?mails?\b)/i,
    unless: /\b(?:said|told|according to|court|judge|tribunal)\b/i,
  },
  {
    id: 'clean/scrubbed-part',
    reason: 'what the archive of a list kept of an attachment',
    traits: { final: true },
    longest: 300,
    pattern:
      /^(?:-{5,20} next part -{5,20}|an? (?:html |non-text |embedded )?(?:attachment|message|and charset-unspecified text attachment) was scrubbed\b.{0,80}|a non-text attachment was scrubbed\b.{0,80}|(?:url|skipped content of type|name|type|size|desc):? ?<?(?:https?:\/\/\S{1,200}\/attachments?\/\S{1,200}|multipart\/\w{3,20})>?|skipped content of type multipart\/\w{3,20})$/i,
  },
];
