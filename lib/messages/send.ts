import { browser } from 'wxt/browser';
import { type AnswerOf, type BodyOf, type Kind, type KindTo, PROTOCOL } from './protocol';
import type { Envelope, Refusal } from './serve';

export type Sent<K extends Kind> =
  | { ok: true; value: AnswerOf<K> }
  | { ok: false; reason: Refusal | 'no_receiver' | 'gone' };

function isReply<K extends Kind>(reply: unknown): reply is Sent<K> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

/** True while this content script still belongs to a running extension. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

async function deliver<K extends Kind>(post: () => Promise<unknown>): Promise<Sent<K>> {
  if (!isConnected()) return { ok: false, reason: 'gone' };
  try {
    const reply = await post();
    return isReply<K>(reply) ? reply : { ok: false, reason: 'no_receiver' };
  } catch {
    return { ok: false, reason: isConnected() ? 'no_receiver' : 'gone' };
  }
}

/** Sends to the background, the host or the panel. Never throws: an unanswered message is `no_receiver`. */
export function send<K extends KindTo<'background' | 'host' | 'panel'>>(
  kind: K,
  body: BodyOf<K>,
): Promise<Sent<K>> {
  const envelope: Envelope = { to: PROTOCOL[kind].to, kind, body };
  return deliver<K>(() => browser.runtime.sendMessage(envelope));
}

/** Sends to the content script of a tab's top frame. */
export function sendToPage<K extends KindTo<'page'>>(
  tabId: number,
  kind: K,
  body: BodyOf<K>,
): Promise<Sent<K>> {
  const envelope: Envelope = { to: 'page', kind, body };
  return deliver<K>(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/**
 * Sends to the host, starting it first where it does not answer: the service worker or the host may
 * have been ended at any moment, and every request to the host may safely be made twice.
 */
export async function sendToHost<K extends KindTo<'host'>>(
  kind: K,
  body: BodyOf<K>,
): Promise<Sent<K>> {
  const first = await send(kind, body);
  if (first.ok || first.reason !== 'no_receiver') return first;
  await send('host.ensure', {});
  return send(kind, body);
}
