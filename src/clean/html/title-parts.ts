/** Between the parts of a title: the headline, the section, the site. */
export const TITLE_JOINT: RegExp = /\s+(?:[|–—·•»›:-]|::|&raquo;)\s+/;
export const TRAILING_JOINT: RegExp = /\s(?:[|–—·•»›:-]{1,2})\s*$/;
export const LEADING_JOINT: RegExp = /^\s*[|–—·•»›:-]{1,2}\s/;
const NOT_LETTER = /[^\p{L}\p{N}]+/gu;

export function lettersOf(text: string): string {
  return text.toLowerCase().replace(NOT_LETTER, '');
}

const SECTION =
  /^(?:news|sports?|politics|business|opinion|comment|world|uk|us|local(?: news)?|home|blogs?|article|articles|latest(?: news)?|features?|press releases?|entertainment|environment|education|health|science|tech(?:nology)?|culture|money|travel)$/i;

/** A part of a site, as every paper has them. */
export function isSectionName(part: string): boolean {
  return SECTION.test(part.trim());
}
