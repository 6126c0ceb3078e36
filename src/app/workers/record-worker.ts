import { pageOf } from '../load/page-draft.js';
import { serve } from './serve.js';

// Makes pages of records beside the thread that reads and writes.

serve(pageOf);
