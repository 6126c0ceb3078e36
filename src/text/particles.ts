const WHITE_SPACE = /\s+/;
const words = (list: string): ReadonlySet<string> => new Set(list.split(WHITE_SPACE));

/** Lower-case words that belong to the surname behind them, as `nameKey` gives them: `van der Berg`, `ap Gruffydd`. */
export const PARTICLES: ReadonlySet<string> = words('de der den van von la le al el bin ibn ap ab dos da di du st ben');

/** Those of them that are no given name: `van der Berg` alone is a surname, `Al Okafor` and `Ben Okafor` are not. */
export const SURE_PARTICLES: ReadonlySet<string> = words('de der den van von bin ibn ap du');
