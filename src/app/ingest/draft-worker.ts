import { parentPort, workerData } from 'node:worker_threads';
import { loadGazetteer } from '../../gazetteers/load.js';
import { draftPage, type PageToDraft } from './draft-page.js';
import type { WorkerData } from './drafter.js';

// Runs beside the ingest, which sends it one page at a time and waits for what comes of it.

const { own, ...given }: WorkerData = workerData;
const gazetteer = loadGazetteer(own);
parentPort?.on('message', (page: PageToDraft) => parentPort?.postMessage(draftPage(page, { ...given, gazetteer })));
