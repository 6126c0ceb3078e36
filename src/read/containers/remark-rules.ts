import type { RuleId } from '../../model/span.js';

/** What is remarked of a container or a part of one. */
interface RemarkRule {
  readonly id: RuleId;
  readonly summary: string;
}

/** Those of any container first, then by form. */
export const remarkRules: readonly RemarkRule[] = [
  { id: 'read/broken-container', summary: 'Its bytes are not what its form asks for: what stands before is read.' },
  { id: 'read/nested-too-deep', summary: 'More containers lie in one another than are looked into.' },
  { id: 'read/broken-gzip', summary: 'The gzip cannot be unpacked to its end.' },
];
