import type { ExplainedChain, ExplainedForm, ExplainedName, ExplainedPost } from '../../app/explain-name.js';
import { type Look, moreLines } from './citing.js';
import { IMPLIED, termOf } from './dossier.js';
import { counted, countedArticles, placeOf } from './plain.js';
import { GAP, wrapped } from './wrap.js';

/** Why names are one thing: the oldest articles first, `limit` of them, 0 for all. */
export function nameLines(
  { entity, chains, posts, apart }: ExplainedName,
  look: Look,
  limit: number,
): readonly string[] {
  const { paint, width } = look;
  const about = [entity.kind, counted(entity.mention_count, 'mention'), countedArticles(entity), entity.id].join(' · ');
  const shown = limit === 0 ? chains : chains.slice(0, limit);
  return [
    ...wrapped([{ text: entity.name, style: paint.name }, GAP, { text: about, style: paint.dim }], {
      width,
      indent: '',
    }),
    '',
    paint.heading('Its names, article by article, and why they are one'),
    ...shown.flatMap((chain) => chainLines(chain, look)),
    ...moreLines(chains.length - shown.length, paint),
    ...postsLines(posts, entity.id, look, limit),
    ...(apart.length === 0 ? [] : ['', paint.heading('Left apart, though they may be one')]),
    ...apart.flatMap(({ name, detail, likelihood, rule, ...at }) => [
      ...wrapped(
        [{ text: name, style: paint.name }, GAP, { text: placeOf(at, paint), style: paint.place, isPath: true }],
        {
          ...{ width, indent: '    ', first: '  ' },
        },
      ),
      ...wrapped([{ text: `${detail}, likely ${Math.round(likelihood * 100)} % [${rule}]`, style: paint.dim }], {
        ...{ width, indent: '      ' },
      }),
    ]),
  ];
}

/** Each statement of a post: the post, then the words that give it, and by which rule. */
function postsLines(posts: readonly ExplainedPost[], entity: string, look: Look, limit: number): readonly string[] {
  const { paint, width } = look;
  const shown = limit === 0 ? posts : posts.slice(0, limit);
  if (shown.length === 0) return [];
  const lines = shown.flatMap((post) => {
    const { person, person_id, role, organisation, state, basis, text, rule, summary } = post;
    const about = [...(organisation === null ? [] : [organisation]), state, ...termOf(post)];
    const end = basis === 'implied' ? [IMPLIED] : [];
    return [
      ...wrapped(
        [
          { text: person_id === entity ? '' : `${person} · ` },
          { text: role, style: paint.name },
          { text: [...about, ...end].map((part) => ` · ${part}`).join('') },
        ],
        { width, indent: '    ', first: '  ' },
      ),
      ...wrapped([{ text: `“${text}”` }, GAP, { text: placeOf(post, paint), style: paint.place, isPath: true }], {
        ...{ width, indent: '      ', first: '    ' },
      }),
      ...wrapped([{ text: `found: ${because(summary, null, rule)}`, style: paint.dim }], { width, indent: '      ' }),
    ];
  });
  return [
    '',
    paint.heading('Its posts, and the words that give them'),
    ...lines,
    ...moreLines(posts.length - shown.length, paint),
  ];
}

function chainLines(chain: ExplainedChain, look: Look): readonly string[] {
  const { paint, width } = look;
  const about = [chain.published, chain.headline].filter((part) => part !== null).join(' · ');
  const why = chain.link_rule === null ? [] : [because(chain.reason, chain.link_detail, chain.link_rule)];
  return [
    ...wrapped(
      [
        { text: placeOf(chain, paint), style: paint.place, isPath: true },
        ...(about === '' ? [] : [GAP, { text: about }]),
      ],
      { width, indent: '    ', first: '  ' },
    ),
    ...chain.forms.flatMap((form) => formLines(form, look)),
    ...why.flatMap((text) =>
      wrapped([{ text: `across the archive: ${text}`, style: paint.dim }], { width, indent: '    ' }),
    ),
  ];
}

function formLines(form: ExplainedForm, { paint, width }: Look): readonly string[] {
  const found = because(form.summary, null, form.rule);
  const why = form.link_rule === null ? [] : [because(form.reason, form.link_detail, form.link_rule)];
  return [
    ...wrapped(
      [{ text: form.text, style: paint.name }, GAP, { text: `×${form.count}  found: ${found}`, style: paint.dim }],
      {
        ...{ width, indent: '      ', first: '    ' },
      },
    ),
    ...why.flatMap((text) =>
      wrapped([{ text: `in the article: ${text}`, style: paint.dim }], { width, indent: '      ' }),
    ),
  ];
}

/** `Two full names agree. (what was seen) [rule]` */
function because(reason: string | null, detail: string | null, rule: string): string {
  return [...(reason === null ? [] : [reason]), ...(detail === null ? [] : [`(${detail})`]), `[${rule}]`].join(' ');
}
