import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/segment/language.js';

describe('languageOf', () => {
  test.each([
    ['en', 'The council has voted to close the lido in September, its leader said on Monday after a long debate.'],
    [
      'de',
      'Der Gemeinderat hat beschlossen, das Schwimmbad im September zu schließen, sagte die Bürgermeisterin am Montag.',
    ],
    ['fr', 'Le conseil municipal a décidé lundi de fermer la piscine en septembre, a déclaré le maire de la commune.'],
    [
      'cy',
      'Mae’r cyngor sir wedi penderfynu cau’r pwll nofio ym mis Medi, meddai arweinydd y cyngor ddydd Llun yn y neuadd.',
    ],
    [
      'ga',
      'Tá an chomhairle chun an linn snámha a dhúnadh i mí Mheán Fómhair, a dúirt an ceannaire agus na baill inné.',
    ],
    [
      'ja',
      '市議会は月曜日、九月にプールを閉鎖することを決めたと市長が述べた。住民は反対している。泳ぐ人は毎日そこに通っていたと語った。',
    ],
  ])('sees %s in %j', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(text, 'en-gb')).toBe(language === 'en' ? 'en-gb' : language);
  });

  test.each([
    ['en_GB', 'en-GB'],
    [' EN-gb', 'en-gb'],
    ['en-za"', 'en-za'],
    ['english', 'en'],
    ['', 'en'],
    ['*', 'en'],
  ])('takes %j that a page declares as %s', (declared, language) => {
    expect(languageOf('Lido opens', declared)).toBe(language);
  });

  test.each([
    'Lido opens',
    'John Smith, Mary Jones, Peter Schmidt, Ann Lowe, Kwame Mensah, Iqbal Khan, Siobhan Murphy, Lars Nilsen, Pavel Novak',
    'Palm Bay d. Rockledge 25-10, 25-12. Viera d. Melbourne. Leaders: Smith 10 kills, Jones 4 aces, Nguyen 30 assists',
  ])('believes the page where %j says too little', (text) => {
    expect(languageOf(text)).toBe('en');
    expect(languageOf(text, 'fr')).toBe('fr');
  });
});
