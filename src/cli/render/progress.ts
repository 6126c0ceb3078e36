import type { Progress } from '../../app/ingest/options.js';
import { escapeText } from '../../text/steering.js';
import type { Output } from '../io.js';

export interface ProgressDisplay {
  show(at: Progress): void;
  /** A step that has nothing to count. */
  step(what: string): void;
  /** Takes away what stands on the line. */
  clear(): void;
}

const BAR_WIDTH = 24;
const WIPE = '\r\u001b[2K';
/** Between two lines where no terminal shows a bar, in milliseconds. */
const BETWEEN_LINES = 60_000;
/** So long nothing was said before the next step is. */
const BETWEEN_STEPS = 5_000;
/** Between two looks of the bar: nobody reads faster. */
const BETWEEN_LOOKS = 50;
/** After so long a rate says something, in milliseconds. */
const RATE_AFTER = 2_000;

/**
 * What a long run says of itself: on a terminal a bar on one line, that is wiped at the end; elsewhere a line a minute,
 * so none for a short run. `clock` is in milliseconds.
 */
export function progressDisplay(output: Output, clock: () => number): ProgressDisplay {
  const pace = paceKeeper(clock);
  return output.isTerminal ? bar(output, pace) : lines(output, pace, clock);
}

function bar(output: Output, pace: Pace): ProgressDisplay {
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  let last = '';
  const put = (text: string): void => {
    isShown = true;
    void output.write(WIPE + text);
  };
  return {
    show(at) {
      const { now, told } = pace(at);
      if (now - shownAt < BETWEEN_LOOKS && at.done > 0) return;
      shownAt = now;
      const width = (output.columns ?? 80) - 1;
      const text = [...gauge(at), counted(at), ...told, ''].join(' ').slice(0, width);
      const path = escapeText(at.path);
      put(text + path.slice(Math.max(0, path.length + text.length - width)));
    },
    step(what) {
      if (isShown && what === last) return;
      last = what;
      // The next count is shown at once: the step is over.
      shownAt = Number.NEGATIVE_INFINITY;
      put(`${escapeText(what)} …`.slice(0, (output.columns ?? 80) - 1));
    },
    clear() {
      if (isShown) void output.write(WIPE);
      isShown = false;
    },
  };
}

function lines(output: Output, pace: Pace, clock: () => number): ProgressDisplay {
  let shownAt: number | undefined;
  let saidAt = clock();
  return {
    show(at) {
      const { now, told } = pace(at);
      shownAt ??= now;
      if (now - shownAt < BETWEEN_LINES) return;
      shownAt = now;
      saidAt = now;
      void output.write(`${[`${at.doing}: ${counted(at)}`, ...told].join(', ')}: ${escapeText(at.path)}\n`);
    },
    step(what) {
      const now = clock();
      if (now - saidAt < BETWEEN_STEPS) return;
      saidAt = now;
      void output.write(`${escapeText(what)} …\n`);
    },
    clear() {},
  };
}

function gauge({ done, total }: Progress): readonly string[] {
  if (total === undefined) return [];
  const filled = total === 0 ? BAR_WIDTH : Math.min(BAR_WIDTH, Math.floor((done / total) * BAR_WIDTH));
  return [`${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`];
}

function counted({ done, total }: Progress): string {
  return total === undefined ? `${done} sources` : `${done}/${total}`;
}

/** The time, and what there is to say of rate and time left. */
type Pace = (at: Progress) => { readonly now: number; readonly told: readonly string[] };

/** Reading and finding facts each have a pace of their own. */
function paceKeeper(clock: () => number): Pace {
  let begun: { readonly doing: Progress['doing']; readonly at: number } | undefined;
  return ({ doing, done, total }) => {
    const now = clock();
    if (begun?.doing !== doing) begun = { doing, at: now };
    const elapsed = now - begun.at;
    if (elapsed < RATE_AFTER || done === 0) return { now, told: [] };
    const rate = (done * 1000) / elapsed;
    const left = total === undefined ? [] : [`${duration((total - done) / rate)} left`];
    return { now, told: [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`, ...left] };
  };
}

/** `40 s`, `3 min`, `2 h 5 min`. */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
