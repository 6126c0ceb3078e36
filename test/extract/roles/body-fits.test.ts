import { describe, expect, test } from 'vitest';
import { fitCases } from '../../../src/extract/roles/body-fits.cases.js';
import { BODY_FITS, isPostOfPlaces, misfit, type PostBody } from '../../../src/extract/roles/body-fits.js';

test('every row has cases', () => {
  expect(Object.keys(fitCases)).toEqual(BODY_FITS.map(({ id }) => id));
});

describe.each(Object.entries(fitCases))('%s', (id, { holds, refuses }) => {
  const bodies = (cases: typeof holds): [string, string, PostBody][] =>
    cases.map(([post, name, kind = 'words', sort]) => [post, name, { kind, name, sort }]);
  test.each(bodies(holds))('holds %s at %s', (post, _, body) => expect(misfit(post, body)?.id).toBeUndefined());
  test.each(bodies(refuses))('refuses %s at %s', (post, _, body) => expect(misfit(post, body)?.id).toBe(id));
});

test.each(['Mayor', 'Deputy Mayor', 'Coroner', 'Member of Parliament', 'Head Coach', 'Foreign Minister'])(
  'a place has a %s',
  (post) => expect(isPostOfPlaces(post)).toBe(true),
);
test.each(['Solicitor', 'Office Manager', 'Correspondent', 'Headteacher', 'Finance Director'])(
  'a place has no %s',
  (post) => expect(isPostOfPlaces(post)).toBe(false),
);
