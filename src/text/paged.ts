/*
 * A text with pages (of a PDF) says by white space what its print says by where it stands: a line that ends in a blank goes on
 * in the next, as in mails with `format=flowed` (RFC 3676); one that begins with a tab stands at the head or foot of its page.
 */
const GOES_ON = ' ';
const AT_EDGE = '\t';

/** A line whose paragraph the next line goes on with. */
export const flowedLine = (words: string): string => `${words}${GOES_ON}`;

/** A line of a page's head or foot. */
export const furnitureLine = (words: string): string => `${AT_EDGE}${words}`;

export const isFlowed = (line: string): boolean => line.endsWith(GOES_ON);

export const isFurniture = (line: string): boolean => line.startsWith(AT_EDGE);
