/** A piece of RTF: a brace, a control word or sign with its number, bytes by their letters, a byte written in hex. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'control'; readonly word: string; readonly number: number | undefined }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'byte'; readonly text: string };

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const HEX = /\\'([\da-fA-F]{2})/y;
const TEXT = /[^\\{}\r\n]+/y;
const BREAKS = /[\r\n]+/y;

/** The pieces of RTF, `rtf` being a letter a byte. What `\bin` announces is passed over. */
export function* tokensOf(rtf: string): Generator<Token, void> {
  for (let at = 0; at < rtf.length; ) {
    const letter = rtf[at];
    if (letter === '{' || letter === '}') {
      yield letter === '{' ? { kind: 'open' } : { kind: 'close' };
      at++;
    } else if (letter !== '\\') {
      const text = matched(TEXT, rtf, at);
      if (text) yield { kind: 'text', text: text[0] };
      at += text?.[0].length ?? matched(BREAKS, rtf, at)?.[0].length ?? 1;
    } else {
      const word = matched(WORD, rtf, at);
      const hex = word ? undefined : matched(HEX, rtf, at);
      if (word) {
        const number = word[2] === undefined ? undefined : Number(word[2]);
        yield { kind: 'control', word: word[1] ?? '', number };
        at += word[0].length + (word[1] === 'bin' ? Math.max(number ?? 0, 0) : 0);
      } else if (hex) {
        yield { kind: 'byte', text: String.fromCharCode(Number.parseInt(hex[1] ?? '', 16)) };
        at += hex[0].length;
      } else {
        yield { kind: 'control', word: rtf[at + 1] ?? '', number: undefined };
        at += 2;
      }
    }
  }
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
