import type { ContainerView } from '../../store/find.js';
import type { Look } from './citing.js';
import { remarkLine } from './ingest.js';
import { formName, LIST_VIEWS } from './lists.js';
import { counted } from './plain.js';
import { tableLines } from './table.js';
import { wrapped } from './wrap.js';

/** A file that several sources came in: what came, then what was said of it and its parts. */
export function containerLines(
  { path, form, sources, issues }: ContainerView,
  { paint, width }: Look,
): readonly string[] {
  const articles = sources.reduce((sum, { articles: count }) => sum + Number(count), 0);
  const about = [
    ...(form === null ? [] : [formName(form)]),
    counted(sources.length, 'source'),
    counted(articles, 'article'),
  ];
  const columns = LIST_VIEWS.sources.filter(({ title }) => title !== 'form');
  return [
    ...wrapped([{ text: path, style: paint.name, isPath: true }], { width, indent: '' }),
    ...wrapped([{ text: about.join(' · '), style: paint.dim }], { width, indent: '' }),
    ...(sources.length > 0 ? ['', ...tableLines(sources, columns, { width, title: paint.dim })] : []),
    ...(issues.length > 0 ? [''] : []),
    ...issues.flatMap((issue) => wrapped([{ text: remarkLine(issue) }], { width, indent: '' })),
  ];
}
