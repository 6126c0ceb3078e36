import { FACT_KINDS } from '../../model/fact-kinds.js';
import type { FactCard, Stated } from '../../query/fact-card.js';
import type { LinkRow } from '../../store/facts.js';
import { dayLabel } from '../../text/day-label.js';
import { detailLines, type Look, markedPieces } from './citing.js';
import { counted } from './plain.js';
import { wrapped } from './wrap.js';

/** A fact for people: what it says, every statement that it rests on and why they say the same, and what differs. */
export function factLines({ fact, evidence, links }: FactCard, look: Look): readonly string[] {
  const { paint, width } = look;
  const { kind, subject, label, state, from, to, basis, evidence_count, origin_count, status, id } = fact;
  const about = [
    FACT_KINDS.get(kind)?.code ?? kind,
    ...[state, basis === 'implied' ? 'implied' : null, dayLabel(from, to)].filter(
      (part) => part !== null && part !== '',
    ),
    ...[
      counted(evidence_count, 'statement'),
      counted(origin_count, 'origin'),
      ...(status === 'auto' ? [] : [status]),
      id,
    ],
  ];
  const title = subject === null ? label : `${subject}: ${label}`;
  const [apart, doubtful] = (['differs', 'unsure'] as const).map((verdict) =>
    links.filter((link) => link.verdict === verdict).flatMap((link) => linkLines(link, look)),
  );
  return [
    ...wrapped(
      [
        { text: title, style: paint.name },
        { text: ` ${about.join(' · ')}`, style: paint.dim },
      ],
      {
        width,
        indent: '',
      },
    ),
    '',
    paint.heading('Stated'),
    ...evidence.flatMap((each) => statedLines(each, look)),
    ...section('Differs from', apart, look),
    ...section('May be one with', doubtful, look),
  ];
}

function section(title: string, lines: readonly string[] | undefined, { paint }: Look): readonly string[] {
  return lines === undefined || lines.length === 0 ? [] : ['', paint.heading(title), ...lines];
}

function statedLines(stated: Stated, look: Look): readonly string[] {
  const { published, same_rule, same_detail } = stated;
  const why = same_rule === null ? [] : [`${same_detail} [${same_rule}]`];
  return [
    ...wrapped(markedPieces(stated, [stated], look.paint), { width: look.width, indent: '  ' }),
    ...detailLines([...(published === null ? [] : [published]), ...why], stated, look),
  ];
}

function linkLines(link: LinkRow, look: Look): readonly string[] {
  const { subject, label, state, detail, rule, explained } = link;
  const about = [...(state === null ? [] : [state]), link.fact_id].join(' · ');
  const why = [...(explained === null ? [] : [`explained: ${explained}`]), `${detail} [${rule}]`];
  return [
    ...wrapped(
      [{ text: subject === null ? label : `${subject}: ${label}`, style: look.paint.name }, { text: ` ${about}` }],
      {
        width: look.width,
        indent: '  ',
      },
    ),
    ...detailLines(why, link, look),
  ];
}
