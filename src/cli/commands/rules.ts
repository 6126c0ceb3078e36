import type { Command } from 'commander';
import { type TestedChapter, type TestedRule, testedRuleBook } from '../../app/rule-cases.js';
import { describeClasses } from '../../extract/units/alphabet.js';
import { UsageError } from '../../model/message.js';
import type { Call, CommandModule } from '../command.js';
import { addFormatOptions, FORMAT_FLAGS, type FormatOptions, formatOf, writeJson, writeRows } from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { classesPage, rulesPage } from '../render/rule-pages.js';
import { chapterLines, classLines, ruleLines } from '../render/rules.js';

const EXAMPLES = `
Words choose rules by what they decide about, by what they are, or by what their id or sentence holds; an id shows its
rule in full. Cases are shown in a clone: the package does not hold them.

Examples:
  $ bpp rules
  $ bpp rules person
  $ bpp rules sign council
  $ bpp rules role/name-post
  $ bpp rules --classes`;

interface RulesOptions extends FormatOptions {
  readonly classes?: boolean;
  readonly markdown?: boolean;
}

const COLUMNS: readonly string[] = ['id', 'summary', 'kind', 'sort', 'confidence', 'pattern', 'conditions', 'file'];
const CLASS_COLUMNS: readonly string[] = ['name', 'holds', 'kind', 'of'];

function configure(command: Command): void {
  command
    .argument('[words...]', 'an id, or words that a rule must have')
    .option('--classes', 'the classes and sets of words that patterns are written with')
    .addOption(command.createOption('--markdown', 'as a page of documentation').conflicts([...FORMAT_FLAGS]));
  addFormatOptions(command).addHelpText('after', EXAMPLES);
}

async function run(call: Call, [words]: readonly unknown[], options: RulesOptions): Promise<number> {
  const { stdout } = call.io;
  const look = { paint: call.paint, width: stdout.columns };
  const format = formatOf(options);
  if (options.classes) {
    const classes = describeClasses();
    if (format === 'json' && options.fields === undefined) await writeJson(stdout, classes);
    else if (format !== 'human')
      await writeRows(
        call,
        classes.map((each) => ({ ...each })),
        { ...options, format, columns: CLASS_COLUMNS },
      );
    else await stdout.write(options.markdown ? classesPage() : `${classLines(look).join('\n')}\n`);
    return EXIT.done;
  }
  const chosen = Array.isArray(words) ? words.map((word) => String(word).toLowerCase()) : [];
  const chapters = chosenFrom(await testedRuleBook(), chosen);
  const rules = chapters.flatMap((chapter) => chapter.rules);
  const isOne = chosen.length === 1 && rules.some(({ id }) => id === chosen[0]);
  if (rules.length === 0) throw new UsageError(`no rule has \`${chosen.join(' ')}\`: \`bpp rules\` lists them all`);
  if (format === 'json' && options.fields === undefined) await writeJson(stdout, rules);
  else if (format !== 'human') {
    await writeRows(
      call,
      rules.map((rule) => ({ ...rule })),
      { ...options, format, columns: COLUMNS },
    );
  } else if (options.markdown) await stdout.write(rulesPage(chapters));
  else {
    const lines = isOne
      ? rules.flatMap((rule) => [...ruleLines(rule, look), ''])
      : chapters.flatMap((chapter) => [...chapterLines(chapter, look), '']);
    await stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
  return EXIT.done;
}

/**
 * The chapters with the rules that all words choose. An id chooses its rule alone, a kind or a sort all that are of it:
 * `person` is no rule about roles in whose sentence a person stands.
 */
function chosenFrom(book: readonly TestedChapter[], words: readonly string[]): readonly TestedChapter[] {
  const all = book.flatMap(({ rules }) => rules);
  const chooses = words.map((word): ((rule: TestedRule) => boolean) => {
    if (all.some(({ id }) => id === word)) return ({ id }) => id === word;
    if (all.some(({ kind, sort }) => kind === word || sort === word))
      return ({ kind, sort }) => kind === word || sort === word;
    return ({ id, summary }) => id.includes(word) || summary.toLowerCase().includes(word);
  });
  return book
    .map((chapter) => ({ ...chapter, rules: chapter.rules.filter((rule) => chooses.every((does) => does(rule))) }))
    .filter(({ rules }) => rules.length > 0);
}

export const command: CommandModule = { configure, run: intoFile(run) };
