export { gazetteerWith } from '../app/article-records.js';
