import type { EntityMention, Mention } from '../model/mention.js';

type Fit = RegExp | 'force' | 'any';

/** Lower-case nouns for a body that is named elsewhere, each with what its name must be like. */
export const BODY_NOMINALS: ReadonlyMap<string, Fit> = new Map<string, Fit>([
  ['force', 'force'],
  ['constabulary', 'force'],
  ['council', /\bCouncil$|^Council\b/],
  ['trust', /\bTrust\b/],
  ['authority', /\bAuthority\b/],
  [
    'union',
    /\b(?:Union|Unison|Unite|Federation|Association|GMB|PCS|NUT|RMT|Aslef|NUJ|UCU|CWU|FBU|BMA|RCN|NASUWT|Usdaw)\b/,
  ],
  ['federation', /\bFederation\b/],
  ['association', /\bAssociation\b/],
  ['college', /\bCollege\b/],
  ['university', /\bUniversity\b/],
  ['school', /\b(?:School|Academy|College)\b/],
  ['academy', /\bAcademy\b/],
  ['hospital', /\b(?:Hospital|Infirmary|NHS|Trust)\b/],
  ['committee', /\bCommittee\b/i],
  ['commission', /\bCommission\b/],
  ['board', /\bBoard\b/],
  ['agency', /\bAgency\b|^[A-Z]{1,3}A$/],
  ['department', /\b(?:Department|Office|Ministry)\b/],
  ['party', /\b(?:Party|Labour|Conservatives?|Democrats|UKIP|Ukip|SNP|Cymru)\b/],
  ['charity', 'any'],
  ['company', 'any'],
  ['firm', 'any'],
  ['business', 'any'],
  ['group', 'any'],
  ['bank', 'any'],
  ['retailer', 'any'],
  ['supermarket', 'any'],
  ['airline', 'any'],
  ['broadcaster', 'any'],
  ['newspaper', 'any'],
  ['club', 'any'],
  ['organisation', 'any'],
  ['body', 'any'],
  ['watchdog', 'any'],
  ['society', 'any'],
  ['service', /\b(?:Service|NHS)\b/],
]);

/** Index of the mention that a noun for a body stands for: the nearest before an offset that it fits, else the first behind. */
export function fittingBody(nominal: string, start: number, mentions: readonly Mention[]): number | undefined {
  const fit = BODY_NOMINALS.get(nominal);
  const fits = (mention: Mention): boolean => {
    if (!isBody(mention)) return false;
    if (fit === 'force') return mention.kind === 'force';
    if (fit === 'any')
      return mention.kind === 'organisation' && !PUBLIC_BODY.test(nameOf(mention)) && !isOutlet(mention);
    return mention.kind === 'organisation' && fit !== undefined && fit.test(nameOf(mention));
  };
  const first = firstEndingAfter(mentions, start);
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) if (fits(mentions[at] as Mention)) return at;
  for (let at = first; at < Math.min(mentions.length, first + FAR); at++) if (fits(mentions[at] as Mention)) return at;
  return undefined;
}

/** Index of the first mention that ends behind an offset. */
export function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In mentions: a noun does not stand for what was named further away. */
const FAR = 300;

export const isBody = (mention: Mention): mention is EntityMention =>
  mention.kind === 'force' || mention.kind === 'organisation';
export const nameOf = (mention: EntityMention): string => mention.name ?? mention.text;
const PUBLIC_BODY =
  /\b(?:Council|Authority|Police|Committee|Government|Union|Unison|Court|Commission|Parliament|Party|Department|Ministry|Office|Commons|Lords|Assembly|Labour|Conservatives?|Tories|Democrats)\b/;
/** Who is told something is not who is written about. */
const OUTLET =
  /^(?:BBC\b|ITV|Sky|Reuters|AFP|AP|PA$|Press Association|Associated Press|Bloomberg|CNN)|\b(?:Times|Telegraph|Guardian|Mail|News|Mirror|Sun|Post|Express|Herald|Gazette|Radio)$/;
export const isOutlet = (mention: Mention): boolean => isBody(mention) && OUTLET.test(nameOf(mention));
