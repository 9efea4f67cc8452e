import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';

const LONGEST_MS = 30_000;

/** The page at an address. A fresh profile opens its welcome page at any moment, so an event tells nothing. */
export async function pageAt(context: BrowserContext, url: string): Promise<Page> {
  const until = performance.now() + LONGEST_MS;
  while (performance.now() < until) {
    const found = context.pages().find((page) => page.url().startsWith(url));
    if (found) return found;
    await pause(5);
  }
  throw new Error(`no page at ${url} within ${LONGEST_MS / 1000} s`);
}
