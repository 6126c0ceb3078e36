const PART = '!';

/** The way to a part of a container: `archive.zip!2012/page.html`. */
export function locatorOf(container: string, part: string | undefined): string {
  return part === undefined ? container : `${container}${PART}${part}`;
}

/** What a locator may be: a path, or a part of one of these; a file's own name may have a `!` in it too. */
export function filesOf(locator: string): readonly string[] {
  const files: string[] = [];
  for (let at = locator.indexOf(PART); at !== -1; at = locator.indexOf(PART, at + 1)) files.push(locator.slice(0, at));
  return [...files, locator];
}
