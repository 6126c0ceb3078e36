// Closed classes of words that the rules for names speak of. Typed for this project; what is open, a list of the
// world's names, stands in `gazetteers/`.

const WHITE_SPACE = /\s+/;

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(WHITE_SPACE));

/** Connectives and articles, each with the class that patterns name. */
export const FUNCTION_WORDS: ReadonlyMap<string, string> = new Map([
  ['of', 'o'],
  ['and', 'a'],
  ['&', '&'],
  ['the', 't'],
  ['a', 'i'],
  ['an', 'i'],
  ['another', 'i'],
  ['for', 'f'],
  ['by', 'b'],
  ['from', 'z'],
  ['to', 'z'],
  ...[...words('at in near outside around across through into towards between via throughout on')].map(
    (word): [string, string] => [word, 'y'],
  ),
]);

/** Words that are no names, whatever their capital: they open sentences and stand in title-case headlines. */
export const NEVER_NAMES: ReadonlySet<string> = words(`
  i we you he she it they me us him them my our your his her its their this that these those there here who whom whose
  which what when where why how if as but or nor so yet not no with without within than then also just only very more
  most much many some any all both each every either neither such own same other others after before since until while
  because although though during about above below under over up down off out again further once is are was were be
  been being am has have had having do does did doing done can could will would may might must shall should get got goes
  go however meanwhile instead despite unlike like per against among amid new now last next first second third one two
  three four five six seven eight nine ten old former
`);

export const MONTHS_AND_DAYS: ReadonlySet<string> = words(`
  january february march april june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  christmas easter
`);

export const PEOPLES: ReadonlySet<string> = words(`
  british briton britons brit brits english scottish welsh irish american european kenyan french german italian spanish russian chinese japanese indian
  pakistani australian canadian african asian polish dutch greek turkish israeli palestinian iraqi iranian afghan swedish
  danish norwegian portuguese muslim islamic christian jewish catholic protestant hindu sikh anglican arab latin roman
  victorian northern southern eastern western venezuelan brazilian argentine argentinian mexican cuban colombian chilean peruvian kenyan
  nigerian ghanaian ugandan zimbabwean egyptian libyan syrian lebanese jordanian kuwaiti yemeni indonesian malaysian vietnamese korean
  taiwanese burmese nepalese bangladeshi ukrainian belarusian armenian romanian bulgarian hungarian czech slovak serbian croatian
  bosnian albanian macedonian slovenian austrian belgian finnish icelandic estonian latvian lithuanian cypriot maltese moroccan
  tunisian algerian sudanese somali ethiopian rwandan congolese jamaican tibetan mongolian chechen kurdish sunni buddhist mormon
  methodist presbyterian nordic balkan filipino singaporean bolivian ecuadorian haitian senegalese cameroonian
  britons americans europeans muslims christians jews sikhs hindus catholics protestants australians canadians indians germans italians
  russians israelis palestinians iraqis iranians afghans pakistanis asians africans spaniard spaniards londoner londoners
  dutchman frenchman irishman scotsman welshman englishman
`);

/** `Operation Krill`, `Programme Paragon`. */
export const PROGRAMME_OPENERS: ReadonlySet<string> = words('operation operations project programme exercise');
/** Lower case behind a capitalised name. Not `act`, `bill`, `contract`, `campaign`: behind a name those are verbs as often. */
export const PROGRAMME_NOUNS: ReadonlySet<string> = words('programme programmes scheme initiative project strategy');

/** Last words of streets, buildings and grounds. `court` is a body first. */
export const STREET_NOUNS: ReadonlySet<string> = words(`
  close road street lane avenue drive way crescent terrace gardens square house hall park place station hill bridge estate
  green row mews grove walk wharf quay castle airport stadium tower towers abbey palace arena farm wood woods common
  valley river lake mount island islands bay beach pier market arcade centre cemetery lodge mill barracks prison village
  riverside stage center mall harbour harbor docks dock plateau desert canal canyon creek falls ocean gulf reef
  county province district mountains mountain heights
`);
/** Street nouns that are nobody's surname in the press. */
export const STREET_TYPES: ReadonlySet<string> = words(
  'road street avenue close drive crescent terrace row way estate',
);
export const AREA_NOUNS: ReadonlySet<string> = words(
  'area district estate ward neighbourhood suburb village town city region constituency borough county parish peninsula',
);
/** Lower case before a body's name: `consultants iMpower`. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
  company firm consultants consultancy charity union group supplier contractor retailer bank giant watchdog regulator
  thinktank newspaper website magazine agency broadcaster publisher developer supermarket chain outsourcer manufacturer
  airline insurer maker operator
`);
/** Lower case behind a body's place: `Redditch council`, `Hereford hospital`. */
export const LOWER_HEADS: ReadonlySet<string> = words('council hospital trust authority committee university team');
/** What only a body has or sends: `the Socitm conference`. */
export const OWNED_NOUNS: ReadonlySet<string> = words(
  'conference summit congress headquarters members staff officials shares shareholders factory plant',
);
/** Modifiers that reach over a post: `former chairman`, `deputy leader`. */
export const POST_MODIFIERS: ReadonlySet<string> = words(`
  former ex acting interim deputy assistant vice new current incoming outgoing senior chief joint co then retired late
`);
