import { words } from '../word-lists.js';

// Closed classes of words that the rules about people speak of. Typed for this project.

/** A plain verb of saying behind an unlisted name. */
export const SAYS: ReadonlySet<string> = words('said says told added adds explained insisted warned claimed replied');

/** What only people do, in the press: behind two unlisted words these make a person of them. */
export const HUMAN_VERBS: ReadonlySet<string> = words(`
  died dies wept resigned retired married confessed testified pleaded drove drowned vanished lives lived grew graduated
  studied joked smiled laughed sang starred sings stars plays played scored scores wrote writes tweeted blogged signed
  appeared joined beat beats
`);

/** Lower case before a name: what somebody is to somebody, does for a living, has come to. `post-before` sees the posts. */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
  wife husband widow widower son daughter brother sister mother father mum dad grandmother grandfather grandson
  granddaughter nephew niece uncle aunt cousin fiancee fiance girlfriend boyfriend partner friend neighbour colleague
  twin stepfather stepmother stepson baby toddler schoolboy schoolgirl pensioner teenager youngster student pupil
  graduate widow victim suspect defendant murderer killer robber rapist burglar fraudster gunman witness passenger
  motorist cyclist driver farmer builder plumber gardener postman nurse doctor surgeon midwife teacher lecturer
  professor academic historian criminologist psychologist economist analyst scientist researcher physicist barrister solicitor lawyer
  campaigner activist protester resident parishioner shopkeeper landlord tycoon millionaire billionaire businessman
  businesswoman entrepreneur philanthropist volunteer soldier marine trooper veteran hostage whistleblower informant
  striker winger midfielder defender goalkeeper keeper captain skipper forward fullback full-back flanker hooker prop
  fly-half scrum-half lock sprinter swimmer cyclist boxer golfer jockey trainer coach manager referee umpire linesman batsman
  bowler all-rounder athlete runner teammate team-mate compatriot countryman seed champion winner runner-up medallist player international
  youngster newcomer opponent
  actor actress singer songwriter singer-songwriter guitarist drummer bassist pianist violinist conductor composer
  rapper dj musician frontman star co-star comedian comic presenter broadcaster host newsreader model designer architect artist painter
  sculptor photographer author novelist poet playwright screenwriter dramatist filmmaker film-maker director producer
  writer critic blogger columnist journalist reporter correspondent editor chef cook
  boss chief politician backbencher frontbencher peer candidate premier dictator strongman dissident rebel cleric imam rabbi
  vicar priest bishop nun saint nominee laureate hero legend genius icon idol veteran
`);

/** Before a name: the name of a storm, a ship, an award, no person. */
export const NOT_BEFORE_PERSON: ReadonlySet<string> = words(
  'hurricane typhoon cyclone storm hms rms ss mv mt mount lake camp fort port cape club hotel inn team clan cafe',
);

/** A capitalised word behind a name that makes an award, an event, a building or a firm of it. */
export const THING_HEADS: ReadonlySet<string> = words(`
  award awards show festival motor studios studio stadium arena trophy classic masters championship championships prix
  stakes hurdle racecourse syndrome disease hotel inn arms restaurant theatre hospice cup shield bowl prize medal
  records pictures productions entertainment films games airlines airways motors stores sons brothers bros
  holdings industries securities capital cars buses coaches homes foods brewery breweries collection exhibition
  series stand tower lounge suite sharks tigers falcons warriors bulls bears giants rovers motor motors lions wasps dragons blues rangers town city united athletic wanderers county
`);

/** Lower case before or behind a name: it is a film, a record, a band. */
export const WORK_NOUNS: ReadonlySet<string> = words(`
  film movie drama comedy biopic thriller sequel remake musical sitcom soap album single song hit novel book opera game
  videogame band boyband rockers
`);

/** Behind a name: it is a firm. */
export const FIRM_NOUNS: ReadonlySet<string> = words(`
  shares stock stores shops outlets branches employees customers shareholders investors bonds subsidiary plc franchise
`);

/** Listed as given names, but in the press a make, a prize, a party, a faith, a people. */
export const DESCRIBES: ReadonlySet<string> = words(`
  tory tories oscar oscars islam halo nirvana thai roma mercedes lexus dell santa rio zed xenon chandon kinsey amadeus
  othello alias beauty milan vegas euro india china asia africa america britain paris cuba ajax porsche alfa mac
  ipad xbox sky ocean river phoenix royal angel heaven destiny trinity nova legend titan maverick blaze delta
`);

/** Listed as given names, but at the start of two words hardly ever one: `San Andreas`, `Les Bains`, `Apple iPod`. */
export const NO_FIRST_NAMES: ReadonlySet<string> = words(
  'san santa sao le la les los las el il lo das dos sri saint st apple dow indie my free shark tulip eagle nobel radio sky',
);

/** Before a single capital, what it numbers: `Serie A Juventus`, `Group B Portugal`. */
export const NUMBERED: ReadonlySet<string> = words(
  'serie group plan section hepatitis vitamin class grade schedule appendix part division level category formula type block wing',
);

/** What somebody is to somebody: before one name, his wife Carol. */
export const RELATIONS: ReadonlySet<string> = words(`
  wife husband widow widower son sons daughter daughters brother brothers sister sisters mother father mum dad grandmother grandfather
  grandson granddaughter nephew niece uncle aunt cousin fiancee fiance girlfriend boyfriend friend twin stepfather stepmother stepson
  stepdaughter baby toddler
`);

/** Of the nouns before a firm's name those that no person follows (`games maker Ann Pryce`). */
export const FIRM_SORTS: ReadonlySet<string> = words(
  'company firm giant consultancy charity union group bank chain airline insurer supermarket thinktank newspaper website magazine agency',
);

/** Surnames that are titles, peoples or bodies in other places: Gareth King, Susan Church. */
export const TITLE_SURNAMES: ReadonlySet<string> = words(`
  king bishop dean major judge prince pope sergeant constable knight baron duke earl abbot christian english french
  irish welsh scott german holland marshall chancellor mayor rector parson deacon elder squire page usher butler
  steward cook church court temple parish banks chambers bank guard chaplain cardinal marshal admiral clerk
  cousins masters
`);

/** A capitalised noun behind a known surname, which stays one: the Okafor Report, the Blair Government. */
export const NAMED_AFTER: ReadonlySet<string> = words(
  'report inquiry enquiry review commission committee government administration family plan doctrine speech years era ministry',
);

/** `Mr King`, not `Lord Justice`. */
export const PLAIN_HONORIFICS: ReadonlySet<string> = words('mr mrs ms miss dr');

/** Two capitals that are no initials. */
export const NO_INITIALS: ReadonlySet<string> = words(`
  uk us eu un tv bt pc pm it ni ga la dc fc qc gm lg vw hp bp mp ms cd id ip hr pr gp ac bbc itv nhs ba aa rac raf
  tuc cbi cia fbi mod usa nfl nba mlb fa rfu ecb atp wta ioc bskyb
`);

/** One of a people, or what is of one: before two unlisted words these are a person. */
export const CITIZENS: ReadonlySet<string> = words(`
  briton spaniard swede dane dutchman dutchwoman frenchman frenchwoman irishman irishwoman scot scotsman welshman
  englishman englishwoman pole croat serb finn turk russian american australian canadian german italian kenyan ethiopian
  belgian brazilian austrian ukrainian romanian bulgarian norwegian argentine colombian egyptian nigerian ghanaian
  iranian pakistani israeli iraqi afghan moroccan algerian jamaican slovak slovenian hungarian albanian
  londoner
`);

/** `analyst at`, `shares in`: before a name that a person could have, what makes a firm of it. */
export const FIRM_POSTS: ReadonlySet<string> = words(`
  analyst analysts economist economists strategist broker brokers trader traders chairman chairwoman founder
  co-founder shares stake stakes executive customers employees subsidiary
`);

/** What ends the name of a firm, not of what is named after somebody (a trust, a foundation). */
export const FIRM_HEADS: ReadonlySet<string> = words(
  'ltd plc inc llp llc limited group holdings company co corp corporation',
);
