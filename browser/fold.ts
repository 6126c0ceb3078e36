/** Opens all that is folded. Runs in the page. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
