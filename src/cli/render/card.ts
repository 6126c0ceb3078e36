import type { Dossier, NameForm } from '../../query/dossier.js';
import type { NameUse, Saying } from '../../store/dossier.js';
import { IMPLIED, termOf } from './dossier.js';
import type { Paint } from './paint.js';
import { counted, countedArticles, escapeText, placeOf } from './plain.js';

/** An entity in short: its names, why each belongs to it, and its posts. */
export function cardLines({ entity, names, posts, quotes, said }: Dossier, paint: Paint): readonly string[] {
  const about = [
    ...[entity.kind, counted(entity.mention_count, 'mention'), countedArticles(entity)],
    ...[counted(quotes.filter(isOwn).length, 'quote'), `${said.filter(isOwn).length} reported`, entity.id],
  ];
  return [
    `${paint.name(escapeText(entity.name))}  ${paint.dim(about.join(' · '))}`,
    '',
    paint.heading('Names, and why they are taken for one'),
    ...names.flatMap((form) => formLines(form, paint)),
    ...(posts.length === 0 ? [] : ['', paint.heading('Posts')]),
    ...posts.map((post) => {
      const holder = post.person_id === entity.id ? null : post.person;
      const implied = post.basis === 'implied' ? IMPLIED : null;
      const parts = [holder, post.role, post.organisation, post.state, ...termOf(post), implied].filter(
        (part) => part !== null,
      );
      const [first] = post.stated;
      return `  ${escapeText(parts.join(' · '))}  ${first ? paint.place(placeOf(first)) : ''}`;
    }),
  ];
}

/** Not only implied to be its own. */
const isOwn = ({ meant_basis }: Saying): boolean => meant_basis === null;

function formLines({ name, uses }: NameForm, paint: Paint): readonly string[] {
  const [first] = uses;
  const place = first ? paint.place(placeOf(first)) : '';
  const reasons = [...new Set(uses.flatMap(reasonsOf))].map((reason) => paint.dim(`      ${escapeText(reason)}`));
  return [`  ${escapeText(name)}  ${paint.dim(`×${uses.length}`)}  ${place}`, ...reasons];
}

function reasonsOf(use: NameUse): readonly string[] {
  return [
    ...(use.link_rule === null ? [] : [`${use.link_rule}: ${use.link_detail ?? ''}`]),
    ...(use.entity_rule === null ? [] : [`${use.entity_rule}: ${use.entity_detail ?? ''}`]),
  ];
}
