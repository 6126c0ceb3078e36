import type { Command } from 'commander';
import type { Breach } from '../../store/breach.js';
import { checkDatabase } from '../../store/check.js';
import { readTotals } from '../../store/state.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { writeJson } from '../formats.js';
import { EXIT } from '../io.js';
import { counted, countedFacts, escapeText } from '../render/plain.js';

const EXAMPLES = `
Proves that the file is whole, that every mention, quote and report is the words at its offsets, that every line of a source is
in exactly one block, and that counts and links are right. Exits with 1 where a row does not hold, and names it.

Examples:
  $ bpp check
  $ bpp ingest pages/ && bpp check && bpp export -o facts.ndjson`;

interface CheckOptions {
  readonly json?: boolean;
}

function configure(command: Command): void {
  command.option('--json', 'what does not hold as JSON').addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], options: CheckOptions): Promise<number> {
  return withDatabase(call, async (db) => {
    const findings = checkDatabase(db);
    if (options.json) await writeJson(call.io.stdout, findings);
    else for (const finding of findings) await call.io.stdout.write(`${findingLine(finding, call)}\n`);
    if (findings.length > 0) {
      await call.note(
        `${counted(findings.length, 'row')} of \`${call.db}\` ${findings.length === 1 ? 'does' : 'do'} not hold`,
      );
      return EXIT.negative;
    }
    const totals = readTotals(db);
    const facts = countedFacts(totals);
    await call.note(
      `\`${call.db}\` holds: ${facts.slice(0, -1).join(', ')} and ${facts.at(-1)} cite their words, ` +
        `every line of ${counted(totals.sources, 'source')} is accounted for`,
    );
    return EXIT.done;
  });
}

function findingLine({ table, row, problem }: Breach, { paint }: Call): string {
  return `${paint.bad(table)} ${paint.name(escapeText(row))}: ${escapeText(problem)}`;
}

export const command: CommandModule = { configure, run };
