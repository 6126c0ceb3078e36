/** `1 mention`, `3 mentions`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1 article`, `6 articles (2 origins)`: copies of one release are one origin. */
export function countedArticles(about: { readonly article_count: number; readonly origin_count: number }): string {
  const articles = counted(about.article_count, 'article');
  return about.origin_count < about.article_count ? `${articles} (${counted(about.origin_count, 'origin')})` : articles;
}
