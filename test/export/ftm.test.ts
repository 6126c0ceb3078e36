import { join } from 'node:path';
import { defaultModel, Model } from '@alephdata/followthemoney';
import { beforeEach, describe, expect, it } from 'vitest';
import { store, temporaryFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';
import { FERRY_PAGE, openShell } from '../support/shell.js';
import { TOLD, TOLD_COPIES } from '../support/told.js';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new Model(defaultModel);

/** What the model says against entities: `Model.getEntity` throws on unknown properties and asks for no required one. */
function faultsOf(entities: readonly Entity[]): readonly string[] {
  const schemata = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));
  return entities.flatMap(({ id, schema: name, properties }) => {
    model.getEntity({ id, schema: name, properties: { ...properties } as never });
    const schema = model.getSchema(name);
    const required = [schema, ...schema.getParents()].flatMap((each) => each.required ?? []);
    return [
      ...required.filter((property) => !properties[property]?.length).map((property) => `${name}: lacks ${property}`),
      ...Object.entries(properties).flatMap(([property, values]) => {
        const found = schema.getProperty(property);
        const range = found.hasRange ? found.getRange().name : undefined;
        return values.flatMap((value) => {
          if (value === '' || value !== value.trim()) return [`${name}.${property}: ${JSON.stringify(value)}`];
          return range === undefined || schemata.get(value)?.isA(range)
            ? []
            : [`${name}.${property} leads to ${value}`];
        });
      }),
    ];
  });
}

const parsed = (ndjson: string): readonly Entity[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const ofSchema = (entities: readonly Entity[], schema: string) =>
  entities.filter((entity) => entity.schema === schema).map(({ properties }) => properties);

describe('bpp export --format ftm', () => {
  let db: string;
  beforeEach(() => {
    db = join(temporaryFolder(), 'x.db');
    store(db, TOLD, [], TOLD_COPIES);
  });
  const exported = async () => {
    const { code, stdout, stderr } = await runBpp(['export', '--format', 'ftm', '--db', db]);
    expect(code).toBe(0);
    return { entities: parsed(stdout), stdout, stderr };
  };

  it('writes what the model of FollowTheMoney knows, with all that it requires and no link into nothing', async () => {
    const { entities } = await exported();
    expect(faultsOf(entities)).toEqual([]);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect([...new Set(entities.map(({ schema }) => schema))].sort()).toEqual(
      ['Address', 'Article', 'Event', 'Mention', 'Organization', 'Payment', 'Person', 'UnknownLink'].sort(),
    );
  });

  it('says who paid whom, exact sums alone, each with its place', async () => {
    const { entities } = await exported();
    const names = new Map(entities.map(({ id, properties }) => [id, properties['name']?.[0]]));
    expect(
      ofSchema(entities, 'Payment')
        .map(({ payer, beneficiary, amount, currency, description, summary }) => [
          ...[names.get(payer![0]!), names.get(beneficiary![0]!), amount?.[0] ?? '', currency?.[0] ?? ''],
          ...[summary![0], description![0]],
        ])
        .sort(),
    ).toEqual([
      ['Wexmouth Council', 'Dredgeco', '', '', 'cost, actual, per week', 'pages/101_harbour.txt:4 £300'],
      ['Wexmouth Council', 'Dredgeco', '5000000', 'GBP', 'cost, actual', 'pages/101_harbour.txt:4 £5m'],
    ]);
  });

  it('writes an event once, its day as short as it is known, and none that did not happen', async () => {
    const { entities, stderr } = await exported();
    const events = ofSchema(entities, 'Event');
    expect(events.map(({ name, date }) => [name![0], date?.[0]]).sort()).toEqual([
      ['approved £6m harbour wall', '2011-05-03'],
      ['cut <b>rents</b>', '2012-03'],
      ['left', undefined],
      ['open', '2013'],
    ]);
    expect(events.find(({ name }) => name![0] === 'open')!['summary']).toEqual(['start, planned, day implied']);
    expect(stderr).toContain('left out, as FollowTheMoney has no place for them: ');
    expect(stderr).toContain('events that did not happen: 1');
    expect(stderr).toContain('amounts of payments that are a range or a rate: 1');
  });

  it('lets nothing through that steers a terminal', async () => {
    const { stdout } = await exported();
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('gives posts their holder and their body', async () => {
    const shell = openShell({ 'ferry.txt': FERRY_PAGE });
    await shell.bpp('bpp ingest ferry.txt'.slice(4));
    const { stdout } = await shell.bpp('export --format ftm');
    const entities = parsed(stdout);
    expect(faultsOf(entities)).toEqual([]);
    const called = new Map(entities.map(({ id, properties }) => [id, properties['name']?.[0]]));
    const held = ofSchema(entities, 'Occupancy').map(({ holder, post, status, date, description }) => [
      ...[called.get(holder![0]!), called.get(post![0]!), status![0], date![0]],
      description![0]!.split(' ')[0],
    ]);
    expect(held.sort()).toEqual([
      ['Ada Marsh', 'Chief Constable, Surrey Police', 'current', '2013-05-06', 'ferry.txt:5'],
      ['Peter Dunmore', 'Deputy Chief Constable, Surrey Police', 'current', '2013-05-06', 'ferry.txt:7'],
    ]);
    expect(ofSchema(entities, 'PublicBody')).toMatchObject([{ name: ['Surrey Police'], topics: ['gov.security'] }]);
  });
});
