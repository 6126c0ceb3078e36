import type { Dossier, NameForm } from '../../query/dossier.js';
import type { NameUse, Saying } from '../../store/dossier.js';
import { detailLines, type Look, placePieces } from './citing.js';
import { IMPLIED, termOf } from './dossier.js';
import { counted, countedArticles } from './plain.js';
import { GAP, wrapped } from './wrap.js';

/** An entity in short: its names, why each belongs to it, and its posts. */
export function cardLines({ entity, names, posts, quotes, said }: Dossier, look: Look): readonly string[] {
  const { paint, width } = look;
  const about = [
    ...[entity.kind, counted(entity.mention_count, 'mention'), countedArticles(entity)],
    ...[counted(quotes.filter(isOwn).length, 'quote'), `${said.filter(isOwn).length} reported`, entity.id],
  ];
  const title = [{ text: entity.name, style: paint.name }, GAP, { text: about.join(' · '), style: paint.dim }];
  return [
    ...wrapped(title, { width, indent: '' }),
    '',
    paint.heading('Names, and why they are taken for one'),
    ...names.flatMap((form) => formLines(form, look)),
    ...(posts.length === 0 ? [] : ['', paint.heading('Posts')]),
    ...posts.flatMap((post) => {
      const holder = post.person_id === entity.id ? null : post.person;
      const implied = post.basis === 'implied' ? IMPLIED : null;
      const parts = [holder, post.role, post.organisation, post.state, ...termOf(post), implied];
      const text = parts.filter((part) => part !== null).join(' · ');
      const [first, ...evidence] = post.stated;
      return [
        ...wrapped([{ text }], { width, indent: '  ' }),
        ...(first ? detailLines([], { ...first, evidence }, look) : []),
      ];
    }),
  ];
}

/** Not only implied to be its own. */
const isOwn = ({ meant_basis }: Saying): boolean => meant_basis === null;

function formLines({ name, uses }: NameForm, look: Look): readonly string[] {
  const { paint, width } = look;
  const count = { text: `×${uses.length}`, style: paint.dim };
  const reasons = [...new Set(uses.flatMap(reasonsOf))];
  return [
    ...wrapped([{ text: name }, GAP, count, GAP, ...placePieces(uses, look)], { width, indent: '    ', first: '  ' }),
    ...reasons.flatMap((text) => wrapped([{ text, style: paint.dim }], { width, indent: '      ' })),
  ];
}

function reasonsOf(use: NameUse): readonly string[] {
  return [
    ...(use.link_rule === null ? [] : [`${use.link_rule}: ${use.link_detail ?? ''}`]),
    ...(use.entity_rule === null ? [] : [`${use.entity_rule}: ${use.entity_detail ?? ''}`]),
  ];
}
