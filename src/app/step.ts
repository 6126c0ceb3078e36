/** Is told what comes next, before each step of work that may take a while and that has no sources to count. */
export type Step = (what: string) => void;

/** Tells nobody. */
export const UNTOLD: Step = () => {};
