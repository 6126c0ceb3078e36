const [KILO, MEGA] = [1000, 1_000_000];

/** `912 kB`, `12.4 MB`. */
export function sizeWords(bytes: number): string {
  return bytes < MEGA ? `${Math.ceil(bytes / KILO)} kB` : `${(bytes / MEGA).toFixed(1)} MB`;
}

/** From which size on one file is too large for what it is for, and what that means. */
interface Large {
  readonly bytes: number;
  readonly means: string;
}

export const LARGE: Readonly<Record<'html' | 'md', Large>> = {
  html: { bytes: 10 * MEGA, means: 'a browser opens it slowly, and few mail it' },
  md: { bytes: 500 * 1024, means: 'GitHub shows the first 500 kB of such a file' },
};
