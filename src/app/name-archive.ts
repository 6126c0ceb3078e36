import type { Curation } from '../curate/curation-file.js';
import { decideFacts } from '../curate/decide-facts.js';
import { loadGazetteer } from '../gazetteers/load.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Message } from '../model/message.js';
import { sentencesOf } from '../resolve/find-copies.js';
import { holderRules } from '../resolve/post-holder.js';
import { namingVersion } from '../rules-version.js';
import type { Writer } from '../store/write.js';
import { putCopies } from './put-copies.js';
import { putFacts } from './put-facts.js';
import { putNames } from './put-names.js';
import { type Step, UNTOLD } from './step.js';

/**
 * Finds copies among the articles of the database, and names everything in it across them: the rules first, then what
 * people decided, which wins; then says who is meant where an article has a post and no name.
 * Decisions that find no target are remarks about their lines of `file`.
 */
export function nameArchive(
  writer: Writer,
  { inForce, hash }: Curation,
  file: string,
  gazetteer: Gazetteer = loadGazetteer(),
  step: Step = UNTOLD,
): void {
  const by = namingVersion();
  // Other rules may find something else anywhere.
  const isAnew = writer.naming()?.by !== by;
  step('looking for copies');
  writer.restoreRejected();
  writer.tellTwinsApart();
  writer.putSentences(sentencesOf);
  putCopies(writer);
  step('finding out who is who');
  const names = putNames(writer, {
    ...{ curation: { inForce, hash }, gazetteer },
    changes: isAnew ? undefined : writer.changedNames(),
  });
  writer.putPostHolders(holderRules);
  step('finding out which statements say the same');
  const decided = decideFacts(inForce, (anchor) => writer.findStatement(anchor));
  const facts = putFacts(writer, decided, { inForce, changes: isAnew ? undefined : writer.changes() });
  const isTouched = names.decided.length + facts.length > 0;
  writer.putNaming({
    ...{ by, articles: names.articles },
    ...(isTouched && { decided: { entities: names.decided.toSorted(), facts: [...facts].sort() } }),
  });
  writer.putIssues(
    file,
    [...names.orphans, ...decided.orphans].map(({ line, decision, reason }): Message => {
      const said = `the decision \`${decision.action}\` (${decision.id}) finds no target: ${reason}`;
      return { severity: 'warning', rule: 'curate/no-target', reason: said, path: file, line };
    }),
  );
}
