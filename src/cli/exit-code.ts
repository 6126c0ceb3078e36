/** How a command ended, as the shell sees it. */
export const EXIT = {
  /** Done; an empty result too. */
  done: 0,
  /** A negative answer that was asked for: `check` found something, `--exit-code` found nothing. */
  negative: 1,
  /** Wrong use, or an error that nothing could be done about; nothing written. */
  failed: 2,
  /** Done, but some inputs failed, each named. */
  incomplete: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const;
