import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export type Width = 360 | 800 | 1440;
export type Theme = 'light' | 'dark';

export const WIDTHS: readonly Width[] = [360, 800, 1440];
export const THEMES: readonly Theme[] = ['light', 'dark'];

const HEIGHTS: Record<Width, number> = { 360: 740, 800: 1000, 1440: 900 };

export interface Look {
  readonly width?: Width;
  readonly theme?: Theme;
  /** false: the page's own script does not run. */
  readonly scripts?: boolean;
  /** What stands behind `#` when the page is opened. */
  readonly hash?: string;
  /** Runs in the page before anything of it. */
  readonly before?: () => void;
}

export interface Opened {
  readonly page: Page;
  /** Everything that the page asked for, itself included. */
  readonly requests: readonly string[];
  /** What the console said of faults, and what was thrown. */
  readonly errors: readonly string[];
  readonly dialogs: readonly string[];
}

/** A browser for the tests of one file; `open` shows it a page of the folder that setup.ts made, offline. */
export function useBrowser(): { open(file: string, look?: Look): Promise<Opened> } {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (file, look = {}) => {
      if (!browser) throw new Error('asked before the browser was there');
      for (const context of contexts.splice(0)) await context.close();
      const context = await browser.newContext({
        colorScheme: look.theme ?? 'light',
        javaScriptEnabled: look.scripts ?? true,
        locale: 'en-GB',
        offline: true,
        reducedMotion: 'reduce',
        timezoneId: 'UTC',
        viewport: { width: look.width ?? 1440, height: HEIGHTS[look.width ?? 1440] },
      });
      contexts.push(context);
      return watched(await context.newPage(), new URL(look.hash ?? '', urlOf(file)).href, look.before);
    },
  };
}

/** Starts Chromium; letters are drawn by the fonts of fonts.conf alone, with no hints of the machine's. */
function launch(): Promise<Browser> {
  const executablePath = process.env['BPP_BROWSER'];
  if (!executablePath) throw new Error('BPP_BROWSER names no browser: use npm run browser');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: ['--font-render-hinting=none', '--disable-lcd-text', ...(isRoot ? ['--no-sandbox'] : [])],
    env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') },
  });
}

export const urlOf = (file: string): string => pathToFileURL(join(inject('home'), file)).href;

async function watched(page: Page, url: string, before: (() => void) | undefined): Promise<Opened> {
  const requests: string[] = [];
  const errors: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  if (before) await page.addInitScript(before);
  await page.goto(url);
  return { page, requests, errors, dialogs };
}
