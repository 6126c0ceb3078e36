import { every } from './elements.js';

/** Shows in the contents which part of the page is being read. */
export function startContents(): void {
  const links = new Map(every('nav.contents a[href^="#"]').map((link) => [link.getAttribute('href')?.slice(1), link]));
  const parts = every('main > section[id]');
  const inView = new Set<Element>();
  // A strip below the top of the window: the part that crosses it is the one being read.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      const read = parts.find((part) => inView.has(part));
      for (const [id, link] of links) {
        if (id === read?.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-15% 0px -80% 0px' },
  );
  for (const part of parts) observer.observe(part);
}
