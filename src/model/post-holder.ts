import type { EntityKind } from './mention.js';
import type { IsoDate, RuleId } from './span.js';
import type { RoleBasis, RoleState } from './statement.js';

/** Words for a post that stand for whoever said something, as an article has them. */
export interface PostWords {
  readonly id: string;
  /** `the chief constable`. */
  readonly by: string;
  readonly articleId: string;
  readonly published: IsoDate | null;
}

/** A post as some article of the archive gives it to a person. */
export interface PostGiven {
  /** Id of the entity. */
  readonly person: string;
  readonly role: string;
  readonly body: string | null;
  readonly state: RoleState;
  readonly basis: RoleBasis;
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  readonly articleId: string;
  readonly published: IsoDate | null;
}

/** Something that an article names. */
export interface NamedBody {
  readonly kind: EntityKind;
  readonly name: string;
}

/** Who is meant by the words of a saying. */
export interface PostHolder {
  readonly id: string;
  readonly person: string;
  readonly rule: RuleId;
}

/** Tells who is meant by words for posts; `namedIn` gives the bodies that an article names. */
type FindHolders = (
  sayings: readonly PostWords[],
  given: readonly PostGiven[],
  namedIn: (articleId: string) => readonly NamedBody[],
) => readonly PostHolder[];

/** … and of what it can tell that: all else need not be asked. */
export interface HolderRules {
  readonly find: FindHolders;
  /** Words of which one stands, in whatever case, in the words for somebody that it knows. */
  readonly words: readonly string[];
  /** The roles that tell who holds a post. */
  readonly roles: readonly string[];
}
