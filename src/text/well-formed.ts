const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text with U+FFFD for each half of a character that stands alone: no encoding can hold these. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');
