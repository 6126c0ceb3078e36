// Writes what the documentation says of the rules from the rules: `npm run docs`. test/docs.test.ts holds it current.
import { readFileSync, writeFileSync } from 'node:fs';
import { classesPage, rulesPage } from '../dist/cli/render/rule-pages.js';

const RULES = new URL('../docs/rules.md', import.meta.url);
const GUIDE = new URL('../CONTRIBUTING.md', import.meta.url);
const TABLE = /(<!-- classes -->\n)[\s\S]*(<!-- \/classes -->)/;

writeFileSync(RULES, rulesPage());
const guide = readFileSync(GUIDE, 'utf8');
writeFileSync(
  GUIDE,
  guide.replace(TABLE, (_, open, close) => `${open}\n${classesPage()}\n${close}`),
);
