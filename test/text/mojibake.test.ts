import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { findMojibake, repairMojibake } from '../../src/text/mojibake.js';

/** A text saved as UTF-8 and opened as Windows-1252, from its real bytes; browsers show its five free bytes as they are. */
const mangled = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => iconv.decode(Buffer.of(byte), 'windows-1252').replace('\ufffd', String.fromCharCode(byte)))
    .join('');

describe('repairMojibake', () => {
  test.each([
    '£5m',
    '“We had no choice”',
    'Siân O’Dea – café',
    '€3 … ½ price',
    'miejsce między Łodzią',
    '‘No’',
    'ﬁne 😀',
  ])('reads %j back', (text) => {
    expect(mangled(text)).not.toBe(text);
    expect(repairMojibake(mangled(text)).text).toBe(text);
  });

  test('reads back what went through it twice', () => {
    expect(repairMojibake(mangled(mangled('“£5m” – café'))).text).toBe('“£5m” – café');
  });

  test('reads back bytes shown as Latin-1', () => {
    expect(repairMojibake(Buffer.from('the Earth’s “end”').toString('latin1')).text).toBe('the Earth’s “end”');
  });

  test('repairs the runs that are mangled and leaves the rest', () => {
    expect(repairMojibake(`Déjà vu: ${mangled('£5m')} and £6m`)).toEqual({ text: 'Déjà vu: £5m and £6m', repaired: 1 });
  });

  test.each(['£5m, “café”, naïve', '„Spaß“', '“Ä” and „Å“', '«IRMÃ»', 'CAFÉ’S', 'Â 5m', 'São Paulo, ÅÄÖ', 'â€', ''])(
    'leaves %j as it is',
    (text) => {
      expect(repairMojibake(text)).toEqual({ text, repaired: 0 });
    },
  );

  test('says where each character stands', () => {
    expect(findMojibake('for Â£5m')).toEqual([{ start: 4, end: 6, meant: '£' }]);
  });
});

describe('what lost a byte, or never was UTF-8', () => {
  test.each([
    ['â€œWe wonâ€™t take less than Â£4m,â€ said Ned', '“We won’t take less than £4m,” said Ned'],
    ['â€œWe wait,â€? said Ned', '“We wait,” said Ned'],
    ['called it â€œblackâ€? and went', 'called it “black” and went'],
    ['was it â€œblackâ€? Yes', 'was it “black”? Yes'],
    ['â€œWe wait,â€\ufffd said Ned', '“We wait,” said Ned'],
    ['\u0093We wait,\u0094 said Ned\u0092s wife \u0096 and left\u0085', '“We wait,” said Ned’s wife – and left\u0085'],
  ])('reads %j', (text, meant) => {
    expect(repairMojibake(text).text).toBe(meant);
  });
});
