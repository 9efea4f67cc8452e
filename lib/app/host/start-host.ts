import type { BodyOf, KindTo } from '../../messages/protocol';
import { type Handlers, serve } from '../../messages/serve';
import type { Encoder } from '../../model/encoder';
import type { HeadSpecs } from '../../reading/head-specs';
import type { Mood } from '../../reading/labels';
import type { Records } from '../../records/records';
import { parseSettings, type Settings } from '../../settings/settings-shape';
import { reportError } from '../report-error';
import { createHost, type Host } from './host';
import { acceptPanels } from './panel-port';

/** What the host's surroundings differ in: an offscreen document asks the service worker, an event page knows. */
export interface HostSurroundings {
  settings: () => Promise<unknown>;
  badge: (tabId: number, mood: Mood | null, valence: number | null) => void;
  encoder: Promise<Encoder>;
  heads: Promise<HeadSpecs>;
  records: Promise<Records>;
}

/** How often what a full disk held up is tried again, ms; nothing is looked up where nothing is held up. */
const RETRY_MS = 10_000;

export interface RunningHost {
  /** Hands a message to the host from this very context, which the browser's messaging does not. */
  tell<K extends KindTo<'host'>>(kind: K, body: BodyOf<K>): Promise<void>;
}

/** Starts the host in this context. Listens at once; what arrives before it is ready waits. */
export function startHost(surroundings: HostSurroundings, signal: AbortSignal): RunningHost {
  let settings: Settings = parseSettings(undefined);
  let host: Host | null = null;
  const ports = acceptPanels(
    (tabId) => host?.shown(tabId) ?? { view: { kind: 'connecting' }, draft: '' },
    signal,
  );

  async function refreshSettings(): Promise<void> {
    const known = await surroundings.settings();
    // No answer takes nothing back; what was never known is as installed: nothing may be read.
    if (known !== undefined) settings = parseSettings(known);
  }

  async function open(): Promise<Handlers<'host'>> {
    const { encoder, badge } = surroundings;
    const [heads, records] = await Promise.all([
      surroundings.heads,
      surroundings.records,
      refreshSettings(),
    ]);
    host = createHost({
      encoder,
      heads,
      records,
      settings: () => settings,
      refreshSettings,
      languages: navigator.languages,
      push: ports.push,
      badge,
      report: reportError,
    });
    return {
      ...host.handlers,
      'host.settings': (body) => {
        settings = parseSettings(body.settings);
        host?.settingsChanged();
        return null;
      },
    };
  }

  const retrying = setInterval(() => {
    host?.retry().catch((error: unknown) => reportError(error, 'records'));
  }, RETRY_MS);
  signal.addEventListener('abort', () => clearInterval(retrying));
  surroundings.encoder.catch((error: unknown) => reportError(error, 'model'));
  const handlers = open();
  serve('host', handlers, reportError, signal);
  return {
    async tell(kind, body) {
      await (await handlers)[kind]?.(body, { kind: 'background', tabId: null });
    },
  };
}
