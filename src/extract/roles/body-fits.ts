import {
  OFFICES_OF_PARTIES,
  POSTS_OF_PLACES,
  SPORT_POSTS,
  WORDS_OF_COUNCILS,
  WORDS_OF_COURTS,
  WORDS_OF_OTHER_BODIES,
  WORDS_OF_PARLIAMENTS,
} from '../../lists/words.js';
import type { EntityKind } from '../../model/mention.js';
import { anyOf } from '../../text/any-of.js';

/** A body that a text gives a post, as far as the question goes whether the post can be held there. */
export interface PostBody {
  readonly kind: EntityKind | 'words';
  readonly name: string;
  /** What the lists say that it is: `party`. */
  readonly sort: string | undefined;
}

/** Posts that are held only at some kinds of bodies. Of the rows that a post is like each must hold. */
export interface BodyFit {
  readonly id: string;
  readonly says: string;
  readonly posts: RegExp;
  /** Posts of that form that the row says nothing of. */
  readonly except?: RegExp;
  readonly fits: (body: PostBody) => boolean;
}

const PARTY = /\b(?:Party|Conservatives|Tories|Labour|Democrats|Sinn F[eé]in|Fine Gael|Fianna F[áa]il)$/;
const isParty = ({ sort, name }: PostBody): boolean => sort === 'party' || PARTY.test(name);
const isPlace = ({ kind }: PostBody): boolean => kind === 'place';
/** A fitting body by its name; one that is nothing but words may also be an area that no list knows. */
const called =
  (name: RegExp) =>
  (body: PostBody): boolean =>
    isPlace(body) || name.test(body.name) || (body.kind === 'words' && mayBeArea(body.name, body.sort));
/** Words that are some body, so that they are no area. */
const ANY_BODY = new RegExp(`\\b${anyOf(WORDS_OF_OTHER_BODIES)}\\b`);

const LETTERS_ALONE = /^[A-Z]{2,6}$/;

/** Whether words that no mention carries may be the name of an area: no party, no letters, nothing that is a body. */
export const mayBeArea = (name: string, sort: string | undefined): boolean =>
  sort === undefined && !PARTY.test(name) && !ANY_BODY.test(name) && !LETTERS_ALONE.test(name);

const COUNCIL = new RegExp(`\\b${anyOf(WORDS_OF_COUNCILS)}\\b`);
const PARLIAMENT = new RegExp(`\\b${anyOf(WORDS_OF_PARLIAMENTS)}\\b`);
const COURT = new RegExp(`\\b${anyOf(WORDS_OF_COURTS)}\\b`);
const POLICE = /\b(?:Police|Constabulary|Garda|PSNI|RUC|Met|GMP|Force|Yard|Polis)\b/;

const DETECTIVES = /\b(?:Sheriff|Squad|Unit|CID|Agency)\b/;

/** Posts that are of a party where the party stands beside them; a member of parliament is none. */
const OFFICE_OF_PARTY = new RegExp(
  `^(?!Member of|Prime|Cabinet|Council |(?:Home|Foreign) Secretary).*${anyOf(OFFICES_OF_PARTIES)}(?: of .+)?$`,
);

export const BODY_FITS: readonly BodyFit[] = [
  {
    id: 'chief-constable',
    says: 'a chief constable leads a police force of an area or a service, no agency of the state and no firm',
    posts: /Chief Constable$/,
    fits: ({ kind, name, sort }) => kind === 'words' || (POLICE.test(name) && sort !== 'national agency'),
  },
  {
    id: 'detective',
    says: 'a detective and a constable are of the police',
    posts: /^(?:(?:Acting|Temporary) )?(?:Detective|Police Constable|Police Sergeant)/,
    fits: ({ kind, name }) => kind === 'force' || kind === 'words' || POLICE.test(name) || DETECTIVES.test(name),
  },
  {
    id: 'councillor',
    says: 'a councillor sits on a council, or for a ward or a town',
    posts: /(?:^|\s)(?:Councillor|Councilor|Alderman|Councilman|Councilwoman)$/,
    fits: called(COUNCIL),
  },
  {
    id: 'member-of-parliament',
    says: 'a member of a parliament sits in a parliament, or for a place',
    posts:
      /^(?:Member of (?:the )?(?:\w+ )?(?:Parliament|Assembly|Council|Congress)|Teachta D[áa]la|Senator|Congress(?:wo)?man|MP|MLA|MSP|MEP|TD)\b/,
    fits: called(PARLIAMENT),
  },
  {
    id: 'judge',
    says: 'a judge sits in a court, or for a place',
    posts: /^(?:.* )?(?:Judge|(?<! of .*)(?<! for )Justice|Magistrate|Recorder|Sheriff Principal)$/,
    fits: called(COURT),
  },
  {
    id: 'mayor',
    says: 'a mayor is of a town, its council or its area',
    posts: /(?:^|\s)(?:Mayor|Mayoress|Provost)$/,
    fits: called(COUNCIL),
  },
  {
    id: 'office-of-a-party',
    says: 'a party has leaders, officers and staff; nobody else is of a party',
    posts: /./,
    except: OFFICE_OF_PARTY,
    fits: (body) => !isParty(body),
  },
];

/** Why a post cannot be held at a body; undefined where it can. */
export const misfit = (post: string, body: PostBody): BodyFit | undefined =>
  BODY_FITS.find(({ posts, except, fits }) => posts.test(post) && !except?.test(post) && !fits(body));

const POLITICS_AND_CHURCH = new RegExp(`(?:^|[\\s-])${anyOf(POSTS_OF_PLACES)}(?: (?:of|for) .+)?$`);
/** In the plain form alone: a club goes by its town, and an office manager does not. */
const SPORT = new RegExp(`^(?:(?:Head|Team|Club|Caretaker|Player|Assistant) )?${anyOf(SPORT_POSTS)}$`);
const OTHERS_OF_PLACES = /^(?:Member of|Teachta|Chief of|(?:Police|Fire) Chief|Head of State|MP$|Secretary of State)/;

/** Posts that a town, an area or a country has: `Thornley mayor Ann Okafor`, and not `Thornley solicitor Ann Okafor`. */
export const isPostOfPlaces = (post: string): boolean =>
  POLITICS_AND_CHURCH.test(post) || SPORT.test(post) || OTHERS_OF_PLACES.test(post);
