import type { CommandEntry } from '../command.js';

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'ingest',
    summary: 'read an archive into the database; only what changed is done again',
    load: () => import('./ingest.js'),
  },
  {
    name: 'query',
    summary: 'ask: a name gives a dossier, a post its holders, filters the passages that fit',
    load: () => import('./query.js'),
  },
  {
    name: 'list',
    summary: 'list people, forces, money, dates, quotes, said, roles, articles, sources, issues …',
    load: () => import('./list.js'),
  },
  {
    name: 'timeline',
    summary: 'say what happened when: who, what and where, day by day',
    load: () => import('./timeline.js'),
  },
  {
    name: 'money',
    summary: 'say what each sum of money is for, who pays and who gets it',
    load: () => import('./money.js'),
  },
  {
    name: 'together',
    summary: 'say who deals with whom, and who is named together',
    load: () => import('./together.js'),
  },
  {
    name: 'conflicts',
    summary: 'show where the archive disagrees with itself, and what may explain it',
    load: () => import('./conflicts.js'),
  },
  {
    name: 'report',
    summary: 'make one page of it all to hand on: HTML, Markdown, or a site',
    load: () => import('./report.js'),
  },
  {
    name: 'show',
    summary: 'show an entity, an article or a source, by id, name or file',
    load: () => import('./show.js'),
  },
  {
    name: 'explain',
    summary: 'say why: each line kept or cut, each fact and the rule that found it',
    load: () => import('./explain.js'),
  },
  {
    name: 'extract',
    summary: 'write the article records of files to stdout, without a database',
    load: () => import('./extract.js'),
  },
  {
    name: 'survey',
    summary: 'say what pages hold, without their words, and what the pages of a site have in common',
    load: () => import('./survey.js'),
  },
  {
    name: 'repeats',
    summary: 'list passages that stand in several places',
    load: () => import('./repeats.js'),
  },
  {
    name: 'export',
    summary: 'write everything out, each row with its source',
    load: () => import('./export.js'),
  },
  {
    name: 'sql',
    summary: 'ask in SQL, read-only; without a query, list the tables and what they hold',
    load: () => import('./sql.js'),
  },
  {
    name: 'load',
    summary: 'put article records, or a snapshot, into the database',
    load: () => import('./load.js'),
  },
  {
    name: 'snapshot',
    summary: 'write the facts as sorted text, for git to keep and compare',
    load: () => import('./snapshot.js'),
  },
  {
    name: 'diff',
    summary: 'say which facts came, went and changed between two databases, snapshots or revisions',
    load: () => import('./diff.js'),
  },
  {
    name: 'forget',
    summary: 'drop sources from the database, as if they had never been read',
    load: () => import('./forget.js'),
  },
  {
    name: 'check',
    summary: 'prove that every citation in the database gives its words',
    load: () => import('./check.js'),
  },
  {
    name: 'review',
    summary: 'list what is most worth a person’s look',
    load: () => import('./review.js'),
  },
  {
    name: 'curate',
    summary: 'merge, split, rename, reject, confirm or undo: decisions that no rule overrules',
    load: () => import('./curate.js'),
  },
  {
    name: 'migrate',
    summary: 'bring a database of an older bpp up to this one, from the sources it keeps',
    load: () => import('./migrate.js'),
  },
  {
    name: 'eval',
    summary: 'measure the facts in the database against annotated files',
    load: () => import('./eval.js'),
  },
  {
    name: 'rules',
    summary: 'list the rules, or show one with its pattern and its cases',
    load: () => import('./rules.js'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of the article record, or the tables',
    load: () => import('./schema.js'),
  },
  {
    name: 'config',
    summary: 'show the settings that hold, and where each comes from',
    bare: true,
    load: () => import('./config.js'),
  },
  {
    name: 'doctor',
    summary: 'look at an installation, and say what is wrong with it',
    bare: true,
    load: () => import('./doctor.js'),
  },
  {
    name: 'completion',
    summary: 'print the completion of bash, zsh or fish',
    bare: true,
    load: () => import('./completion.js'),
  },
];

/** The command that a command line names: only its module is loaded. */
export function calledCommand(argv: readonly string[]): CommandEntry | undefined {
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--db') at += 1;
    else if (!word.startsWith('-') && word !== 'help') return commands.find(({ name }) => name === word);
  }
  return undefined;
}
