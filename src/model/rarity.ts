/** What more stories name than this, and more than this share of them, tells no matter from another. */
const MOST_STORIES = 10;
const MOST_SHARE = 0.01;

/** How many of so many stories at most name a thing that is rare. */
export const mostOfRare = (stories: number): number => Math.max(MOST_STORIES, MOST_SHARE * stories);
