const WHITE_SPACE = /\s+/;

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(WHITE_SPACE));
