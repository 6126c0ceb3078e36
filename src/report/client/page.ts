// The page's own script. The page is whole without it: the script adds the search, the exact words of a citation, the
// light on the mentions of one name, and the narrowing of lists.
import { startContents } from './contents.js';
import { startFilters } from './filters.js';
import { startMentions } from './mentions.js';
import { startSearch } from './search-box.js';
import { startVisits } from './visits.js';

const filters = startFilters();
const search = startSearch();
startVisits({ search, filters });
startMentions();
startContents();
