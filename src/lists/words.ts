// Built from lists/words/ by `npm run lists`: edit the lists, not this file.

const setOf = (entries: string): ReadonlySet<string> => new Set(entries.split('|'));

const mapOf = <V extends string>(rows: string): ReadonlyMap<string, V> =>
  new Map(rows.split('|').map((row) => row.split('\t') as [string, V]));

/** Lower case behind or before the name of an area: the Greenlands estate, the town of Redditch. (`lists/words/area-nouns.txt`) */
export const AREA_NOUNS: ReadonlySet<string> = setOf("area|borough|city|constituency|county|district|estate|neighbourhood|parish|peninsula|region|suburb|town|village|ward");

/** Lower case before a body's name: `consultants iMpower`. (`lists/words/body-nouns.txt`) */
export const BODY_NOUNS: ReadonlySet<string> = setOf("agency|airline|bank|broadcaster|chain|charity|company|consultancy|consultants|contractor|developer|firm|giant|group|insurer|magazine|maker|manufacturer|newspaper|operator|outsourcer|publisher|regulator|retailer|supermarket|supplier|thinktank|union|watchdog|website");

/** Prepositions, conjunctions and articles that stand inside names and between them, each with the class of unit that patterns name. (`lists/words/function-words.tsv`) */
export const FUNCTION_WORDS: ReadonlyMap<string, "&" | "a" | "b" | "f" | "i" | "o" | "t" | "y" | "z"> = mapOf("&\t&|a\ti|across\ty|an\ti|and\ta|another\ti|around\ty|at\ty|between\ty|by\tb|for\tf|from\tz|in\ty|into\ty|near\ty|of\to|on\ty|outside\ty|the\tt|through\ty|throughout\ty|to\tz|towards\ty|via\ty");

/** Lower case behind a body’s place, as the last word of its name: `Redditch council`, `Hereford hospital`. (`lists/words/lower-heads.txt`) */
export const LOWER_HEADS: ReadonlySet<string> = setOf("authority|committee|council|hospital|team|trust|university");

/** Months, weekdays and feasts, in full and cut short, by one word each. (`lists/words/months-and-days.txt`) */
export const MONTHS_AND_DAYS: ReadonlySet<string> = setOf("apr|april|aug|august|christmas|dec|december|easter|feb|february|fri|friday|jan|january|jul|july|jun|june|march|mon|monday|nov|november|oct|october|sat|saturday|sep|sept|september|sun|sunday|thu|thur|thurs|thursday|tue|tues|tuesday|wed|wednesday");

/** Words that are no names, whatever their capital: they open sentences and stand in title-case headlines. (`lists/words/never-names.txt`) */
export const NEVER_NAMES: ReadonlySet<string> = setOf("about|above|after|again|against|all|also|although|am|amid|among|any|are|as|be|because|been|before|being|below|both|but|can|could|despite|did|do|does|doing|done|down|during|each|eight|either|every|first|five|former|four|further|get|go|goes|got|had|has|have|having|he|her|here|him|his|how|however|i|if|instead|is|it|its|just|last|like|many|may|me|meanwhile|might|more|most|much|must|my|neither|new|next|nine|no|nor|not|now|off|old|once|one|only|or|other|others|our|out|over|own|per|same|second|seven|shall|she|should|since|six|so|some|such|ten|than|that|their|them|then|there|these|they|third|this|those|though|three|two|under|unlike|until|up|us|very|was|we|were|what|when|where|which|while|who|whom|whose|why|will|with|within|without|would|yet|you|your");

/** What only a body has or sends: `the Socitm conference`. (`lists/words/owned-nouns.txt`) */
export const OWNED_NOUNS: ReadonlySet<string> = setOf("conference|congress|factory|headquarters|members|officials|plant|shareholders|shares|staff|summit");

/** Peoples, faiths and languages, as adjectives and as people: British, Britons, Muslim, Welsh. (`lists/words/peoples.txt`) */
export const PEOPLES: ReadonlySet<string> = setOf("afghan|afghans|african|africans|albanian|algerian|american|americans|anglican|arab|argentine|argentinian|armenian|asian|asians|australian|australians|austrian|balkan|bangladeshi|belarusian|belgian|bolivian|bosnian|brazilian|brit|british|briton|britons|brits|buddhist|bulgarian|burmese|cameroonian|canadian|canadians|catholic|catholics|chechen|chilean|chinese|christian|christians|colombian|congolese|croatian|cuban|cypriot|czech|danish|dutch|dutchman|eastern|ecuadorian|egyptian|english|englishman|estonian|ethiopian|european|europeans|filipino|finnish|french|frenchman|german|germans|ghanaian|greek|haitian|hindu|hindus|hungarian|icelandic|indian|indians|indonesian|iranian|iranians|iraqi|iraqis|irish|irishman|islamic|israeli|israelis|italian|italians|jamaican|japanese|jewish|jews|jordanian|kenyan|korean|kurdish|kuwaiti|latin|latvian|lebanese|libyan|lithuanian|londoner|londoners|macedonian|malaysian|maltese|methodist|mexican|mongolian|mormon|moroccan|muslim|muslims|nepalese|nigerian|nordic|northern|norwegian|pakistani|pakistanis|palestinian|palestinians|peruvian|polish|portuguese|presbyterian|protestant|protestants|roman|romanian|russian|russians|rwandan|scotsman|scottish|senegalese|serbian|sikh|sikhs|singaporean|slovak|slovenian|somali|southern|spaniard|spaniards|spanish|sudanese|sunni|swedish|syrian|taiwanese|tibetan|tunisian|turkish|ugandan|ukrainian|venezuelan|victorian|vietnamese|welsh|welshman|western|yemeni|zimbabwean");

/** Modifiers that reach over a post: `former chairman`, `deputy leader`. (`lists/words/post-modifiers.txt`) */
export const POST_MODIFIERS: ReadonlySet<string> = setOf("acting|assistant|chief|co|current|deputy|ex|former|incoming|interim|joint|late|new|outgoing|retired|senior|then|vice");

/** Lower case behind the capitalised name of a programme. Not `act`, `bill`, `contract`, `campaign`: behind a name those are verbs as often. (`lists/words/programme-nouns.txt`) */
export const PROGRAMME_NOUNS: ReadonlySet<string> = setOf("initiative|programme|programmes|project|scheme|strategy");

/** What opens the name of a programme: `Operation Krill`, `Programme Paragon`. (`lists/words/programme-openers.txt`) */
export const PROGRAMME_OPENERS: ReadonlySet<string> = setOf("exercise|operation|operations|programme|project");

/** Last words of the names of streets, buildings, grounds and landscapes. `court` is a body first. (`lists/words/street-nouns.txt`) */
export const STREET_NOUNS: ReadonlySet<string> = setOf("abbey|airport|arcade|arena|avenue|barracks|bay|beach|bridge|canal|canyon|castle|cemetery|center|centre|close|common|county|creek|crescent|desert|district|dock|docks|drive|estate|falls|farm|gardens|green|grove|gulf|hall|harbor|harbour|heights|hill|house|island|islands|lake|lane|lodge|mall|market|mews|mill|mount|mountain|mountains|ocean|palace|park|pier|place|plateau|prison|province|quay|reef|river|riverside|road|row|square|stadium|stage|station|street|terrace|tower|towers|valley|village|walk|way|wharf|wood|woods");

/** Street nouns that are nobody’s surname in the press. (`lists/words/street-types.txt`) */
export const STREET_TYPES: ReadonlySet<string> = setOf("avenue|close|crescent|drive|estate|road|row|street|terrace|way");
