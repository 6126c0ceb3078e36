import { UsageError } from '../model/message.js';
import { nearest } from '../text/edit-distance.js';
import { commands } from './commands/index.js';
import { commander } from './globals.js';
import { TOPIC_NAMES, type TopicName } from './topics.js';

/** A page of help that is no command's. */
export interface Topic {
  readonly summary: string;
  /** As it is shown, in lines of 100 columns at most. */
  text(): string | Promise<string>;
}

const EXIT_CODES = `Exit codes

  0    done; an empty result too
  1    a negative answer that was asked for: \`check\` found something, \`query --exit-code\` nothing or several names,
       \`diff --exit-code\` a difference, \`ingest --strict\` a failure or a warning, \`doctor\` a fault
  2    wrong use, or an error that nothing could be done about; nothing was written
  3    done, but some inputs failed, each named with its reason
  130  interrupted (Ctrl-C); what was finished is kept, and the database is whole

Data goes to stdout, everything else to stderr: also with --json an error is a sentence there.`;

const ENVIRONMENT = `Environment

  BPP_DB               the database, where --db names none
  BPP_ROOT             the folder that paths start at, where --root names none
  BPP_CURATION         the file of decisions, where --curation names none
  BPP_LISTS            the folder of your own lists of names, where --lists names none
  BPP_AUTHOR           who decides, where \`curate\` has no --by
  NO_COLOR             no colours, whatever it holds
  FORCE_COLOR          colours in a pipe too; CLICOLOR_FORCE does the same
  TERM                 \`dumb\`: no colours
  BPP_PAGER, PAGER     what shows long output on a terminal (less where there is none); empty for none
  GITHUB_WORKSPACE     the folder that --annotations name files from

What a command line says wins over the environment, the environment over bpp.config.json (see \`bpp help settings\`). An
empty variable of BPP_ but the pager's counts as none. \`bpp config\` shows what holds, and from where.`;

const CONFIG = `bpp.config.json

Settings of an archive, in its folder or one above the working directory; paths in it start at its own folder.

  {
    "database": "archive.db",
    "root": ".",
    "curation": "curation.jsonl",
    "lists": "lists",
    "defaults": { "min-confidence": 0.9, "stated": true, "limit": 50, "format": "table" }
  }

\`defaults\` hold for every command that has such an option, as if it had been typed; what a command line says wins, and
--no-defaults leaves them all out. \`format\` is one of table, json, ndjson, csv, tsv and md. An
unknown setting is an error that names the one that was meant.

\`bpp config\` shows what holds and from where, \`bpp schema --config\` prints the JSON Schema of the file.`;

const FORMATS = `Formats

  (none)      for people, as wide as the terminal
  --json      one array; \`query\` one object: kind, rows, candidates
  --ndjson    the rows as JSON, one a line
  --csv       the rows as CSV, with formulas guarded; --bom lets Excel read it
  --tsv       the rows as text with tabs
  --md        the rows as a table in Markdown
  --fields    only these columns, in this order; without names it says which there are
  --output    into a file, whose ending chooses the format where no option does

Keys are stable. People get as many rows as --limit says, programs get all that they do not limit themselves. Names of
people, words and paths come from the archive: control characters are written as \\u{…} in every form that a terminal
or a spreadsheet reads.`;

const DATES = `Dates and sums

  --date, --published
    2012                    a year          2012-07..2012-11    from the first day of the one to the last of the other
    2012-11                 a month         2012-07..           from then on
    2012-11-22              a day           ..2012-11           until then
    November 2012           in words        22/11/2012          day first

  --money
    '>=1m'  '<£50k'         more, less      500k..2m            between, both ends included
    =300m                   exactly         £1.5bn              a currency asks for sums in it

--date asks for a date in the text, --published for the day of the article. Quote < and >, which the shell takes for
its own.`;

const WORDS = `Words (--text, --said)

  control room              all of the words, in any order; plural and -ise/-ize forms too
  "control room"            as it stands
  priva*                    the start of a word
  merge OR share            one of them
  NOT cost, -cost           without it
  NEAR(police council, 5)   at most five words between them
  (merge OR share) -cost    brackets

OR, NOT and NEAR are written in capitals; other marks (it's, C++, foo-bar) are taken as they are. Case and accents do not
matter.`;

const TERMS = `Terms in answers

  mention             one place where somebody or something is named
  entity              who or what that is across all articles, under one name; its other names are how the press writes it
  article             one story; a page may hold several
  copy                an article that says what another says, word for word or nearly: a reprint
  origin              an article with its copies counted once: \`3 articles (1 origin)\` is one voice
  told                how many statements say a fact
  quote               words in quotation marks, with their speaker
  said, as reported   what somebody is reported to have said, in the words of the press
  role, post          who holds what in which body: current, former, acting, elect as of the article
  implied             not in the words: only what stands around them suggests it
  rule, sure          what found it, and how right that was where it was measured, from 0 to 1
  where, first        path:line, as an editor opens it; of several places the first
  kept, removed       blocks of a page that are text of an article, and those that are menus, notices and the like

docs/glossary.md has the rest.`;

async function filtersText(): Promise<string> {
  const { addFilterOptions } = await import('./filter-options.js');
  const { addConfidenceOption } = await import('./formats.js');
  const command = addConfidenceOption(addFilterOptions(new commander.Command('bpp')));
  const help = command.createHelp();
  const options = command.options.map((option) => [help.optionTerm(option), option.description] as const);
  const width = Math.max(...options.map(([term]) => term.length));
  const lines = options.map(([term, about]) => `  ${term.padEnd(width)}  ${about}`);
  return [FILTERS_HEAD, ...lines, '', FILTERS_FOOT].join('\n');
}

const FILTERS_HEAD = 'Filters of query, list, timeline, money, together and conflicts\n';
const FILTERS_FOOT = `Each may be given again, and all that is given has to hold in one passage; --in article widens that. Names match without
regard to case, accents, titles and the order of their words. See also \`bpp help dates\` and \`bpp help words\`.`;

/** The pages of help that are no command's. */
export const TOPICS: Readonly<Record<TopicName, Topic>> = {
  'exit-codes': { summary: 'what the status of a command says', text: () => EXIT_CODES },
  environment: { summary: 'variables that bpp reads', text: () => ENVIRONMENT },
  settings: { summary: 'bpp.config.json, the settings of an archive', text: () => CONFIG },
  formats: { summary: 'how answers are written', text: () => FORMATS },
  filters: { summary: 'the filters of every command that asks', text: filtersText },
  dates: { summary: 'how dates and sums are asked for', text: () => DATES },
  words: { summary: 'how words are asked for', text: () => WORDS },
  terms: { summary: 'what origins, copies, said and the like mean in answers', text: () => TERMS },
};

/** The topic of that name. Throws a UsageError where there is none, with what was probably meant. */
export function topicCalled(asked: string): Topic {
  const topic = TOPICS[asked as TopicName];
  if (Object.hasOwn(TOPICS, asked)) return topic;
  const meant = nearest(asked, [...commands.map(({ name }) => name), ...TOPIC_NAMES]);
  const hint = meant === undefined ? '' : `did you mean \`bpp help ${meant}\`? `;
  throw new UsageError(`unknown command '${asked}': ${hint}\`bpp help\` lists the commands and topics`);
}
