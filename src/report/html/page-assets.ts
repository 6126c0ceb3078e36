import { createHash } from 'node:crypto';
import { Html, html } from './markup.js';

/** The style and the script of a page, and the policy that lets these two run and nothing else. */
export interface Assets {
  readonly policy: string;
  /** For the end of the head. */
  readonly head: Html;
  /** For the end of the body. */
  readonly foot: Html;
}

/** What a page of its own carries with it. */
export function inlineAssets({ style, script }: { readonly style: string; readonly script: string }): Assets {
  return {
    policy: policy(hashOf(style), hashOf(script)),
    head: html`<style>${new Html(style)}</style>`,
    foot: html`<script>${new Html(script)}</script>`,
  };
}

/** What the pages of a folder share, by where it lies from the page. A folder opened without a server is `file:`. */
export function linkedAssets({ style, script }: { readonly style: string; readonly script: string }): Assets {
  const beside = "'self' file:";
  return {
    policy: policy(beside, beside),
    head: html`<link rel="stylesheet" href="${style}">`,
    foot: html`<script src="${script}"></script>`,
  };
}

/** Nothing is fetched from elsewhere, sent or framed. */
function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src ${style}`,
    `script-src ${script}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
