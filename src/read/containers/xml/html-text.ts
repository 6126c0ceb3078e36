import { Parser } from 'htmlparser2';

const MARKED = /<\/?[a-z!][^<>]{0,2000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const PARTING = /^(?:br|p|div|li|h[1-6]|tr|td|hr)$/;

/**
 * The words of a short text that may be HTML, a title: feeds escape theirs once or twice. A `<` or an `&` that marks
 * nothing stays.
 */
export function htmlText(written: string): string {
  let text = written;
  for (let round = 0; round < 2 && MARKED.test(text); round++) text = wordsOf(text);
  return text.replace(/\s{1,200}/g, ' ').trim();
}

function wordsOf(html: string): string {
  let text = '';
  const part = (name: string): void => {
    if (PARTING.test(name)) text += ' ';
  };
  const parser = new Parser({
    onopentagname: part,
    onclosetag: part,
    ontext(more) {
      text += more;
    },
  });
  parser.end(html);
  return text;
}
