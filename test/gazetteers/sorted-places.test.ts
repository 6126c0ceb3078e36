import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteers/load.js';

const { placesElsewhere } = loadGazetteer();

describe('places that are seldom asked for', () => {
  test('are found by their first word, the longest form first', () => {
    const forms = placesElsewhere('new');
    expect(forms.length).toBeGreaterThan(1);
    expect(forms.every(({ words }) => words[0] === 'new')).toBe(true);
    const lengths = forms.map(({ words }) => words.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  test('have their name as it is written, and are doubtful where it names other things too', () => {
    expect(placesElsewhere('wodonga')).toMatchObject([{ ambiguous: false, entry: { name: 'Wodonga', kind: 'place' } }]);
    expect(placesElsewhere('holliday')).toMatchObject([{ ambiguous: true }]);
  });

  test('are none under a word that only begins one, or none', () => {
    expect(placesElsewhere('wodong')).toEqual([]);
    expect(placesElsewhere('')).toEqual([]);
    expect(placesElsewhere('zzzz')).toEqual([]);
  });
});
