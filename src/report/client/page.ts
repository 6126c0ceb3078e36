// The script of a page. Without it the page is whole; with it the page can be searched, and words are marked on arrival.
export {};
