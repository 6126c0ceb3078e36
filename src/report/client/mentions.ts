import { around, every } from './elements.js';

const MENTION = 'a.m[href]';
const LIT = 'lit';

/** Lights all mentions of a name while the pointer or the focus is on one of them. */
export function startMentions(): void {
  for (const on of ['mouseover', 'focusin']) document.addEventListener(on, (event) => light(around(event, MENTION)));
  for (const off of ['mouseout', 'focusout']) document.addEventListener(off, () => light(undefined));
}

function light(mention: HTMLElement | undefined): void {
  for (const lit of every(`.${LIT}`)) lit.classList.remove(LIT);
  const href = mention?.getAttribute('href');
  if (!href) return;
  for (const other of every(`a.m[href="${CSS.escape(href)}"]`)) other.classList.add(LIT);
}
