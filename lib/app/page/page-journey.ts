import { serve } from '../../messages/serve';
import { maskedCapture } from '../../page/masked-capture';
import type { Site } from '../../page/reading-rules';
import { mayRead, type ReadingPermit } from '../../settings/may-read';
import type { Settings } from '../../settings/settings-shape';
import { getSettings, watchSettings } from '../../settings/settings-store';
import { knownWords } from '../../sites/known-words';
import { reportError } from '../report-error';
import { type FollowedPage, followPage } from './follow-page';
import { hostChannel, mailChannel, tellQuiet } from './host-channel';
import { createMailGate } from './mail-gate';
import { createOutbox } from './page-outbox';

/**
 * The content script's journey: idle until the agent has agreed and the site is switched on; then the
 * open thread is followed, sent replies are noticed, and the panel's phrase is put into the reply box.
 * Everything ends with `signal`, or when the extension this script belongs to is gone.
 */
export async function startPage(
  site: Site,
  document: Document,
  signal: AbortSignal,
): Promise<void> {
  const stopped = new AbortController();
  const life = AbortSignal.any([signal, stopped.signal]);
  const outbox = createOutbox(
    hostChannel(
      () => stopped.abort(),
      site.reading.mail !== undefined,
      (ticket) => gate.permitOf(ticket),
    ),
  );
  const gate = createMailGate(
    site,
    document,
    mailChannel(site.id, (ticket) => outbox.nameOf(site.id, ticket)),
    life,
  );
  let page: FollowedPage | null = null;
  let ended = new AbortController();
  let permit: ReadingPermit | null = null;
  let agentName: string | null = null;

  function obey(settings: Settings): void {
    const next = mayRead(settings, site.id);
    gate.setLists(settings.gmail);
    const name = settings.agentNames[site.id] ?? null;
    if (next === permit && name === agentName) return;
    permit = next;
    agentName = name;
    ended.abort();
    ended = new AbortController();
    page = null;
    outbox.reset();
    if (next === 'yes') {
      const signals = AbortSignal.any([life, ended.signal]);
      page = followPage(site, document, outbox, gate, signals, agentName);
    } else tellQuiet(site.id, next);
  }

  serve(
    'page',
    {
      'desk.announce': () => {
        if (page) page.announce();
        else tellQuiet(site.id, permit === null || permit === 'yes' ? 'consent' : permit);
        return { state: 'announced' };
      },
      'desk.capture': () => ({ html: maskedCapture(document, knownWords(site)) }),
      'desk.insert': async ({ token, text }) =>
        page ? page.insert(token, text) : { state: 'refused', reason: 'other_thread' },
    },
    reportError,
    life,
  );
  watchSettings(obey, life);
  obey(await getSettings());
}
