import { browser } from 'wxt/browser';
import { parseStandards, type Standards } from './standards';

const KEY = 'standards';

/** The team's standards as written in this browser. */
export async function getStandards(): Promise<Standards> {
  const stored = await browser.storage.local.get(KEY);
  return parseStandards(stored[KEY]);
}

/** Keeps standards; gives back what was kept. They are never sent or synced anywhere. */
export async function keepStandards(standards: Standards): Promise<Standards> {
  const kept = parseStandards(standards);
  await browser.storage.local.set({ [KEY]: kept });
  return kept;
}
