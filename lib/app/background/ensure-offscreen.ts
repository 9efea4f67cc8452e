import { browser } from 'wxt/browser';

const PATH = 'offscreen.html';
let creating: Promise<void> | null = null;

async function exists(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

async function create(): Promise<void> {
  if (await exists()) return;
  await browser.offscreen.createDocument({
    url: PATH,
    reasons: ['WORKERS'],
    justification: 'Runs the emotion model in a worker, on this computer.',
  });
}

/** Makes sure that the one offscreen document is there; calls at the same time share one creation. */
export function ensureOffscreen(): Promise<void> {
  creating ??= create().finally(() => {
    creating = null;
  });
  return creating;
}
