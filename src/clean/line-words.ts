/** What words say about the line they stand in, as bits: a word may be of several classes. */
export const FUNCTION_WORD = 1;
export const READER_WORD = 2;
export const SELF_WORD = 4;
export const REPORT_WORD = 8;
export const PAGE_WORD = 16;
export const CREDIT_WORD = 32;

/** Words without which no sentence is built, of the languages whose press an archive in Latin script may hold. */
const FUNCTION_WORDS = `
  a about after all also am among an and any are as at be because been before being between both but by can could did do
  does down during each even few for from had has have he her here him his how if in into is it its just like many may
  might more most much must no nor not now of off on once only or other our out over own same she should since so some
  still such than that the their them then there these they this those though through to too under until up us very was
  we were what when where whether which while who whom whose why will with within without would yet
  au aux avec ce ces cette dans des du elle en est et il ils la le les leur mais ne nous ont ou par pas plus pour qui que
  sa ses son sont sur une un aber als auch auf aus bei das dass dem den der die ein eine einem einen einer er es für hat
  ich im ist mit nach nicht noch oder sich sie sind und uns vom von war wie wird zu zum zur
  al como con del desde donde el ella entre era esta este fue ha han hay las lo los muy más no o para pero por porque se
  sin sobre su sus también tiene una y ya alla anche che chi ci come da dal dalla degli dei del della delle di e è gli i
  il mi nel nella non più quando quella questo si sono stato suo tra tutti um uma os as ao aos dos das em foi mais mas
  na nas nos não pela pelo quem seu sua são também tem às à
  aan bij dat deze die dit door een er het hij hun ik is je maar met naar niet nog om ook op te tot uit van voor waar
  wordt zijn zich att av de det där efter ett från för han har hon i inte kan men med när och om på sig ska som till var
  är`;

const READER_WORDS = 'you your yours yourself yourselves vous votre vos ihr ihnen ihre ihren usted su tu tus tuo você';
const SELF_WORDS = "i i'm i've i'd me my mine we we're we've our ours us je nous ich wir yo nosotros io noi eu nós";
const REPORT_WORDS = `
  said says told tells added according asked explained announced argued reported warned claimed claims insisted denied
  confirmed recalled wrote stated`;

/** Words of menus, buttons, notices and boxes. */
const PAGE_WORDS = `
  account ad ads advertise advertisement app archive archives article articles bookmark breaking careers categories click
  close comment comments contact cookie cookies copyright donate download email e-mail facebook follow footer forum free
  gallery headlines help home homepage image images inbox instagram latest like linkedin links load log login menu
  newsletter newsletters next notifications pinterest policy popular post posts preferences previous print privacy read
  recommended reddit register related replies reply reserved rights rss search section sections share shop sign site
  sitemap skip sponsored stories submit subscribe subscribed subscriber subscribers subscription tag tags telegram terms
  topics trending tweet twitter update updates video videos view views watch website whatsapp youtube`;

/** Words of bylines, credits and signatures. */
const CREDIT_WORDS = `
  afp ap author by contributed contributor correspondent courtesy credit credits edited editor epa file getty image images
  photo photograph photographer photos picture pictures posted published reporter reporting reuters shutterstock source
  staff updated via writer written`;

const SPACES = /\s+/;

/** Classes of a word in lower case; a word that is not in it is of no class. */
export const wordClasses: ReadonlyMap<string, number> = classed([
  [FUNCTION_WORDS, FUNCTION_WORD],
  [READER_WORDS, READER_WORD],
  [SELF_WORDS, SELF_WORD],
  [REPORT_WORDS, REPORT_WORD],
  [PAGE_WORDS, PAGE_WORD],
  [CREDIT_WORDS, CREDIT_WORD],
]);

function classed(lists: readonly (readonly [words: string, bit: number])[]): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [words, bit] of lists) {
    for (const word of words.split(SPACES)) if (word !== '') classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return classes;
}
