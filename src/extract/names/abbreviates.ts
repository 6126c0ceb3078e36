const INITIAL_LETTER = /[A-Z]/g;
const WORD_BREAK = /[\s-]+/;

/** Whether letters could abbreviate a name: its capitals' initials contain them in order. */
export function abbreviates(letters: string, name: string): boolean {
  const wanted = (letters.match(INITIAL_LETTER) ?? []).join('').toLowerCase();
  const initials = name
    .split(WORD_BREAK)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
  let at = 0;
  for (const letter of initials) if (letter === wanted[at]) at++;
  return wanted.length >= 2 && at === wanted.length && initials[0] === wanted[0];
}
