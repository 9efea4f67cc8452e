import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
  path: string;
  /** Branded builds dropped --load-extension and need CDP's Extensions.loadUnpacked. */
  branded: boolean;
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];
const BRANDED_NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder && runnable(path)) return path;
    }
  }
  return null;
}

function isBranded(path: string): boolean {
  return /chrome(?!.*chromium)|edge/i.test(path) && !/chromium/i.test(path);
}

/** A browser already on this machine: CHROME, Chromium, Playwright's, then a branded one; or null. */
export function findInstalled(): FoundBrowser | null {
  const named = process.env.CHROME;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROME=${named} is not a program that can be run.`);
    return { path: named, branded: isBranded(named) };
  }
  const open = onPath(CHROMIUM_NAMES);
  if (open) return { path: open, branded: false };
  const bundled = chromium.executablePath();
  if (bundled && runnable(bundled)) return { path: bundled, branded: false };
  const branded = onPath(BRANDED_NAMES);
  return branded ? { path: branded, branded: true } : null;
}

function tryRun(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== null;
}

/** Finds a browser, or installs one: Playwright's download first, then Debian's package. Throws with advice. */
export function findBrowser(): FoundBrowser {
  const found = findInstalled();
  if (found) return found;
  console.error('No Chromium found; trying `playwright install chromium` …');
  if (tryRun('npx', ['playwright', 'install', 'chromium'])) {
    const path = chromium.executablePath();
    if (runnable(path)) return { path, branded: false };
  }
  if (isDebianRoot()) {
    console.error('Trying `apt-get install chromium` …');
    tryRun('apt-get', ['update', '-qq']);
    if (tryRun('apt-get', ['install', '-y', '-qq', 'chromium'])) {
      const path = onPath(CHROMIUM_NAMES);
      if (path) return { path, branded: false };
    }
  }
  throw new Error(
    'No Chromium could be found or installed. Install Chromium, or set CHROME to the path of one, and run again.',
  );
}
