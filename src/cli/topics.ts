/** What `bpp help` knows beside the commands. */
export const TOPIC_NAMES = [
  'exit-codes',
  'environment',
  'settings',
  'formats',
  'filters',
  'dates',
  'words',
  'terms',
] as const;
export type TopicName = (typeof TOPIC_NAMES)[number];
