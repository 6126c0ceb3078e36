// Built from lists/words/ by `npm run lists`: edit the lists, not this file.

const setOf = (entries: string): ReadonlySet<string> => new Set(entries.split('\n'));

/** Abbreviations that stand before a name, so that their stop ends no sentence; not `Ltd.`, `No.`, `Dec.`, which may end one. (`lists/words/abbreviations-before-names.txt`) */
export const ABBREVIATIONS_BEFORE_NAMES: ReadonlySet<string> = setOf("adm\nald\natty\nbrig\ncapt\ncapts\ncdr\nch\ncllr\ncllrs\ncmdr\ncol\ncomdt\ncon\ncons\ncoun\ncouns\ncpl\ncr\ndet\ndets\ndr\ndrs\nfr\ngen\ngov\nhon\ninsp\ninsps\nlt\nlts\nmaj\nmlle\nmme\nmr\nmrs\nms\nmsgr\nmx\npfc\npres\nprof\nprofs\npte\npvt\nrep\nreps\nrev\nrevd\nsen\nsens\nsgt\nsgts\nsir\nsmt\nst\nsupt\nsupts\nvs");
