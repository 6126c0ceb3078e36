import { explainUnits } from '../../src/app/explain-units.js';
import { PLAIN } from '../../src/cli/render/paint.js';
import { unitLines } from '../../src/cli/render/units.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { articleOf } from './articles.js';

/** Holds what a case expects of a text; where that fails, the failure shows what `bpp explain --units` shows of it. */
export function sayingWhatRulesSee(text: string, expectation: () => void): void {
  try {
    expectation();
  } catch (error) {
    if (error instanceof Error) {
      const seen = unitLines(explainUnits(articleOf(text), loadGazetteer()), { paint: PLAIN, width: undefined });
      error.message += `\n\n${seen.join('\n')}\n`;
    }
    throw error;
  }
}
