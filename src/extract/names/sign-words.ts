// Closed classes of lower-case words that tell what a name beside them names. Typed for this project.
import { words } from '../word-lists.js';

/** What a body is: `the brewer Inbev`, `Bilka is a chain`. */
export const BODY_SORTS: ReadonlySet<string> = words(`
  company companies firm firms consultancy consultants charity charities union unions supplier contractor retailer bank banks giant
  giants watchdog regulator thinktank think-tank newspaper newspapers broadsheet tabloid daily weekly fortnightly quarterly monthly website websites magazine journal agency
  broadcaster publisher developer developers supermarket supermarkets chain outsourcer manufacturer manufacturers airline airlines
  carrier insurer insurers maker makers operator operators band label studio brewer brewers carmaker carmakers automaker conglomerate
  subsidiary provider providers lender lenders brokerage distributor builder builders housebuilder bookmaker bookmakers club start-up
  vendor pollster pollsters accountants solicitors auditors brewery utility consortium organisation organization institution
  university college school hospital network channel station partnership business supergroup quartet orchestra outfit militia
  hypermarkets grocer wholesaler franchise nightclub theatre museum restaurant pub pubs caterer haulier
  multinational corporation foundation quango ministry department watchdogs winemaker drugmaker chipmaker phonemaker energy-supplier
  group bookseller auctioneers hotelier shipbuilder steelmaker planemaker label's party faction movement club's
  committee commission federation association league society
`);
/** Sorts that stand before people's names and films' as often: only weak support right before a name. */
export const LOOSE_SORTS: ReadonlySet<string> = words(`
  group party movement school college hospital theatre museum club business rival rivals parent specialist specialists analysts daily weekly network channel
  station
`);
/** What only a body has: `Zentra's shares`. */
export const BODY_PROPERTY: ReadonlySet<string> = words(`
  shares share shareholders shareholder stock profits profit sales revenue revenues turnover board chairman chairwoman subsidiary
  subsidiaries headquarters staff employees workforce customers clients directors investors creditors bondholders products factory factories
  plant plants stores branches website spokesman spokeswoman spokesperson annual quarterly pre-tax chief managing finance newsroom
  flagship parent owner owners policies members membership trustees governors pupils backers bosses bankruptcy takeover acquisition merger
  operations business assets debts debt management executives lawyers accounts balance market brand brands fleet
`);
/** Who or what stands right behind a body's name: `a Zentra spokesman`, `Zentra shares`. */
export const BODY_COMPANION: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson spokesmen shares shareholders shareholder stock executive executives analyst analysts boss bosses chief chairman
  chairwoman staff workers employees customers board subsidiary subsidiaries headquarters factory plant plants stores reporter journalist
  correspondent economist economists researcher researchers strategist frontman guitarist drummer bassist lawyers employee customer worker engineer
  engineers president officials website newspaper magazine management branch office offices
  union workforce consultant consultants supporters trader traders bid takeover merger
`);
/** `shares in X`, `owner of X`, `analyst at X`. */
export const BODY_RELATION: ReadonlySet<string> = words(`
  shares stake takeover acquisition merger owner owners chairman chairwoman chief-executive executive boss bosses head director directors
  spokesman spokeswoman spokesperson analyst analysts economist strategist editor subsidiary unit arm division purchase employee
  employees shareholders shareholder investors customers parent founder founders co-founder president professor lecturer lawyer consultant partner
  partners solicitor controller researcher engineer correspondent reporter job jobs branch branches trustee
`);
/** `stake in`, never `chairman in`: what joins a relation to its body. */
export const RELATION_LINK: ReadonlySet<string> = words('of in at for with');
/** `owned by X`. */
export const DONE_BY_BODY: ReadonlySet<string> = words(`
  owned employed acquired operated manufactured taken-over bought published developed distributed funded commissioned supplied marketed
  sponsored insured
`);
/** `a contract with X`: bodies more often than people. */
export const MAY_RELATE: ReadonlySet<string> = words(
  'contract contracts deal merger talks spokesman bid assurance staff tie-up partnership venture',
);
/** `used by X`. */
export const MAY_BE_DONE_BY: ReadonlySet<string> = words(
  'used run backed made launched created provided signed sold produced released ordered headed set-up offered',
);
/** `X was founded`. */
export const DONE_TO_BODY: ReadonlySet<string> = words(`
  founded owned acquired bought purchased established privatised nationalised floated headquartered merged taken-over listed liquidated
  incorporated rebranded
`);
/** `acquired X`. */
export const DOES_TO_BODY: ReadonlySet<string> = words(`
  acquired acquire acquires acquiring purchased bought buy buying owns own owned founded co-founded sued suing merging regulates runs
  privatise nationalise
`);
/** What only bodies do. */
export const BODY_ACTS: ReadonlySet<string> = words(`
  acquired acquires operates employs employed manufactures owns makes sells produces merged distributes supplies floated outsourced supplies
  specialises recalled
`);
/** What bodies do more often than people. */
export const BODY_MAY_ACT: ReadonlySet<string> = words(`
  announced reported posted unveiled launched bought sold plans offers agreed provides published runs hopes expects declined owned
  launches buys posts reports warned forecast predicts issued claims confirmed suggested released
`);
/** What a person does and no body. */
export const PERSON_ACTS: ReadonlySet<string> = words(
  'died married smiled grinned laughed wept retired scored born sang starred acted played',
);
export const PERSON_PROPERTY: ReadonlySet<string> = words(`
  wife husband mother father son daughter brother sister parents family girlfriend boyfriend death body face eyes life career murder
  performance goal penalty cross shot header contract injury try header free-kick pass
`);
/** What goes by a name as bodies do and is none: `the film X`, `X technology`. */
export const THING_BEHIND: ReadonlySet<string> = words(`
  film films movie movies album albums single singles song songs game games technology software player players phone phones console
  consoles computer computers pc award awards prize prizes cup championship championships tournament title titles open race day era virus worm
  trojan program programs programme processor chip chips bug standard format series sequel trilogy festival show act bill scandal affair
  syndrome disease model models car cars handset handsets machine machines browser code files film's type types drug drugs vaccine
  language clause treaty agreement accord protocol war crisis theory period tour meeting conference summit event match final finals semi-final
  tests test trophy medal medals
  jersey shirt scheme list box
`);
export const THING_BEFORE: ReadonlySet<string> = words(`
  film movie album single song game novel book play musical sitcom soap drama comedy thriller show called titled entitled
  hit programme technology software console browser virus worm format drug actor actress singer star player
  champion striker midfielder captain director musician writer author novelist artist composer comedian presenter rapper dj
`);
/** Where someone is or lives: before in, at or near. */
export const LIVES: ReadonlySet<string> = words(`
  born lives lived living live based located situated buried raised resident residents killed arrested died stationed housed headquartered
  settled staying
`);
export const PLACE_SORTS: ReadonlySet<string> = words(`
  village town city district municipality suburb hamlet river island neighbourhood neighborhood settlement province commune
  region county borough parish mountain lake capital port resort township peninsula estate street road
`);
export const TOWARDS: ReadonlySet<string> = words(
  'north south east west north-east north-west south-east south-west miles kilometres outskirts northeast northwest southeast southwest mayor suburb suburbs streets',
);
export const LOCATORS: ReadonlySet<string> = words('in near outside around across throughout via');
/** Who belongs to a team: `Bolton striker`. */
export const TEAM_ROLES: ReadonlySet<string> = words(`
  striker strikers midfielder midfielders defender defenders goalkeeper keeper manager boss coach captain skipper fly-half scrum-half
  prop hooker winger flanker  full-back fullback centre-back forward forwards forward's fans players side  stand-in stand-off  
  chairman supporters      bench midfield team-mate team-mates physio player  
     playmaker bowler batsman all-rounder half-back 
`);
export const TEAM_ACTS: ReadonlySet<string> = words(`
  beat beating won win wins lost lose drew face faced faces host hosted hosts signed sign play played plays travel travelled scored thrashed defeated
  defeat led lead trailed conceded equalised missed kicked entertain visit came went took clinched secured await boast
`);
/** Before the name of a side: `beat Leeds`, `joined Bolton`. */
export const BEFORE_TEAM: ReadonlySet<string> = words(`
  v beat beating against joined joining thrashed defeated defeating rejoined over signed facing face faced host hosting leave left
  side club outfit
  leaving visitors hosts champions leaders strugglers neighbours rivals holders
`);
/** Words of matches; three different ones make an article one about sport. */
export const SPORT_WORDS: ReadonlySet<string> = words(`
  striker midfielder defender goalkeeper fly-half scrum-half flanker hooker winger premiership premier kick-off half-time penalty goal goals
  match matches season coach squad tries league equaliser substitute fixture fixtures cup midfield relegation injury-time referee
  semi-final quarter-final captain skipper touchline wicket innings batsman bowler manager transfer knockout lock
`);
