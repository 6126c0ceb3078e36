import { describe, expect, test } from 'vitest';
import { leadsBody } from '../../../src/extract/roles/clause-roles.js';
import { findRoles } from '../../../src/extract/roles/find-roles.js';
import { roleRules } from '../../../src/extract/roles/role-rules.js';
import { roleCases } from '../../../src/extract/roles/roles.cases.js';
import { compilePattern } from '../../../src/extract/units/pattern.js';
import type { Role } from '../../../src/model/statement.js';
import { enoughCases } from '../../support/marked-text.js';
import { type Reading, readText } from '../../support/reading.js';
import { sayingWhatRulesSee } from '../../support/seen.js';

const rolesOf = (reading: Reading): Role[] => findRoles(reading);

/** `Ann Leckie, Secretary of Unison (former)`. */
function shown({ names }: Reading, { person, role, organisation, organisationName, state, basis }: Role): string {
  const body = organisation === undefined ? organisationName : names[organisation]?.text;
  return `${names[person]?.text}, ${role}${body ? ` of ${body}` : ''}${state === 'current' ? '' : ` (${state})`}${basis === 'stated' ? '' : ` (${basis})`}`;
}

describe('the rules about roles', () => {
  test('have an id each, of what they see', () => {
    const ids = roleRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^role\/[a-z]+(?:-[a-z]+)*$/);
  });

  test.each(roleRules.map((rule) => [rule.id, rule] as const))('%s has a person and a post', (_, rule) => {
    const { groups } = compilePattern(rule.pattern);
    expect(groups).toContain('person');
    if (rule.post === undefined && rule.postByVerb === undefined) expect(groups).toContain('post');
  });
});

describe('the cases of roles', () => {
  enoughCases([...roleRules.map(({ id }) => id), leadsBody.id], roleCases);
});

describe.each(Object.entries(roleCases))('%s', (rule, { finds, spares }) => {
  test.each(finds.map(([text, ...roles]) => [text, roles] as const))('finds in %j %j', (text, roles) => {
    const reading = readText(text);
    const found = rolesOf(reading);
    sayingWhatRulesSee(text, () => {
      expect(found.map((role) => shown(reading, role))).toEqual(roles);
      expect(found.map((role) => role.rule)).toContain(rule);
    });
  });

  test.each(spares.map(([text, ...roles]) => [text, roles] as const))('spares %j', (text, roles) => {
    const reading = readText(text);
    const found = rolesOf(reading);
    sayingWhatRulesSee(text, () => {
      expect(found.map((role) => shown(reading, role))).toEqual(roles);
      expect(found.map((role) => role.rule)).not.toContain(rule);
    });
  });
});

describe('a found role', () => {
  const wordsOf = (text: string): string[] => rolesOf(readText(text)).map(({ start, end }) => text.slice(start, end));

  test('covers the words that state it: name, post and body', () => {
    expect(wordsOf('Then Zainab Mirza, chief executive of the Ashgrove Trust, quit.')).toEqual([
      'Zainab Mirza, chief executive of the Ashgrove Trust',
    ]);
  });

  test('writes listed abbreviations out and gives each word of a post a capital', () => {
    const reading = readText('DCI Rhys Prosser met CIO Bridget Hallworth.');
    expect(rolesOf(reading).map(({ role }) => role)).toEqual([
      'Detective Chief Inspector',
      'Chief Information Officer',
    ]);
  });

  test('of a constable belongs to the force that the article is about', () => {
    const reading = readText('Surrey Police cut posts. Chief Constable Adaeze Nwosu agreed.');
    expect(rolesOf(reading).map((role) => shown(reading, role))).toEqual([
      'Adaeze Nwosu, Chief Constable of Surrey Police (implied)',
    ]);
  });

  test('of a commissioner belongs to the area', () => {
    const reading = readText('Gwent Police cut posts. PCC Orla McGinty agreed.');
    expect(rolesOf(reading).map((role) => shown(reading, role))).toEqual([
      'Orla McGinty, Police and Crime Commissioner of Gwent (implied)',
    ]);
  });
});

test('a post has its term from the clause that says how long it was held', () => {
  const reading = readText('Tom Varga is the city’s chief engineer. He has held the role since 2011.');
  expect(rolesOf(reading)).toMatchObject([{ role: 'Chief Engineer' }]);
});

describe('how far the rules look for roles', () => {
  const rolesIn = (text: string): string[] => {
    const reading = readText(text);
    return rolesOf(reading).map((role) => shown(reading, role));
  };

  test('a post has six words at most before its chief one', () => {
    const post = 'Regional Retail Sales Marketing Finance Policy Director';
    expect(rolesIn(`The ${post.toLowerCase()} Bridget Bevan agreed.`)).toEqual([`Bridget Bevan, ${post}`]);
    expect(rolesIn(`The senior ${post.toLowerCase()} Bridget Bevan agreed.`)).toEqual([`Bridget Bevan, ${post}`]);
  });

  test('a post has seven words at most for what it is about', () => {
    const topic = 'Sales Marketing Finance Policy Training Research';
    const text = (words: string): string => `Bridget Bevan, director of ${words.toLowerCase()}, agreed.`;
    expect(rolesIn(text(`${topic} Planning`))).toEqual([`Bridget Bevan, Director of ${topic} Planning`]);
    expect(rolesIn(text(`Retail ${topic} Planning`))).toEqual([`Bridget Bevan, Director of Retail ${topic}`]);
  });

  test('`its` stands for a body of the two sentences before', () => {
    const text = (times: number): string =>
      `Serco met${' and it was late'.repeat(times)}. Its chairman Bridget Bevan agreed.`;
    expect(rolesIn(text(18))).toEqual(['Bridget Bevan, Chairman of Serco']);
    expect(rolesIn(text(19))).toEqual(['Bridget Bevan, Chairman']);
  });

  test('an officer is of the body that two lines name, and twice as many as any other', () => {
    const quit = 'Finance director Bridget Bevan quit.';
    const ofSerco = ['Bridget Bevan, Finance Director of Serco (implied)'];
    const ofNone = ['Bridget Bevan, Finance Director'];
    expect(rolesIn(`Serco met.\nSerco is ailing.\n${quit}`)).toEqual(ofSerco);
    expect(rolesIn(`Serco met. Serco is ailing.\n${quit}`)).toEqual(ofNone);
    expect(rolesIn(`Serco met.\nSerco is ailing.\nUnison met.\n${quit}`)).toEqual(ofSerco);
    expect(rolesIn(`Serco met.\nSerco is ailing.\nSerco grew.\nUnison met.\nUnison agreed.\n${quit}`)).toEqual(ofNone);
  });

  test('a name and its letters in brackets count once, and `the trust` counts for the trust', () => {
    const quit = 'Former chief executive Bridget Bevan quit.';
    expect(rolesIn(`Mercia Hospitals NHS Trust failed.\n${quit}\nThe Care Quality Commission (CQC) met.`)).toEqual([
      'Bridget Bevan, Chief Executive (former)',
    ]);
    expect(
      rolesIn(`Mercia Hospitals NHS Trust failed.\n${quit}\nThe Care Quality Commission (CQC) will see the trust.`),
    ).toEqual(['Bridget Bevan, Chief Executive of Mercia Hospitals NHS Trust (former) (implied)']);
  });

  test('a name whose words are all unlisted is read whole', () => {
    expect(rolesIn('They met Zolan Zamba Zorro Zippa Zuppa director Bridget Bevan.')).toEqual([
      'Bridget Bevan, Director of Zolan Zamba Zorro Zippa Zuppa',
    ]);
  });
});
