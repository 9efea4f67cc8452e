import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { siteFor } from '../sites/registry';
import {
  type AnswerOf,
  type BodyOf,
  type Kind,
  type KindTo,
  PROTOCOL,
  type Target,
} from './protocol';
import { type Sender, type SenderKind, senderKind } from './sender';

/** The wire form of a message. */
export interface Envelope {
  to: Target;
  kind: Kind;
  body: unknown;
}

export type Refusal = 'not_allowed' | 'bad_body' | 'failed';
export type Reply<K extends Kind> =
  | { ok: true; value: AnswerOf<K> }
  | { ok: false; reason: Refusal };

export interface Origin {
  kind: SenderKind;
  tabId: number | null;
}

export type Handlers<T extends Target> = {
  [K in KindTo<T>]?: (body: BodyOf<K>, origin: Origin) => Promise<AnswerOf<K>> | AnswerOf<K>;
};

const addressSchema = v.object({ to: v.string() });
const envelopeSchema = v.strictObject({
  to: v.picklist(['host', 'background', 'page', 'panel']),
  kind: v.picklist(Object.keys(PROTOCOL) as Kind[]),
  // valibot takes an array for an object without fields.
  body: v.pipe(
    v.unknown(),
    v.check((body) => !Array.isArray(body)),
  ),
});

/** Names the sender of a message or port to this extension. */
export function originOf(sender: Sender): Origin {
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const base = browser.runtime.getURL('/').replace(/\/$/, '');
  const kind = senderKind(
    sender,
    { id: self.id, origin: self.origin === 'null' ? base : self.origin },
    (url) => siteFor(url) !== null,
  );
  return { kind, tabId: sender.tab?.id ?? null };
}

/** The message if it is addressed to `target`, may come from `from`, and has the right shape. */
export function admit<T extends Target>(
  message: unknown,
  target: T,
  from: SenderKind,
): { ok: true; kind: KindTo<T>; body: unknown } | { ok: false; reason: Refusal } | null {
  const address = v.safeParse(addressSchema, message);
  if (!address.success || address.output.to !== target) return null;
  const envelope = v.safeParse(envelopeSchema, message);
  if (!envelope.success) return { ok: false, reason: 'bad_body' };
  const { kind } = envelope.output;
  const spec = PROTOCOL[kind];
  const senders: readonly SenderKind[] = spec.from;
  if (spec.to !== target || !senders.includes(from)) return { ok: false, reason: 'not_allowed' };
  const body = v.safeParse(spec.body, envelope.output.body);
  if (!body.success) return { ok: false, reason: 'bad_body' };
  return { ok: true, kind: kind as KindTo<T>, body: body.output };
}

type AnyHandler = (body: unknown, origin: Origin) => unknown;

/**
 * Answers the messages addressed to `target` in this context: the one place where sender and shape
 * are checked. Messages for other targets are left to other contexts. The handlers may still be
 * under way: the listener is there at once, so that no message is lost while the context starts.
 */
export function serve<T extends Target>(
  target: T,
  handlers: Handlers<T> | Promise<Handlers<T>>,
  onFailure: (error: unknown, kind: Kind) => void,
  signal?: AbortSignal,
): void {
  function listen(message: unknown, sender: Sender, respond: (reply: unknown) => void): boolean {
    const origin = originOf(sender);
    const admitted = admit(message, target, origin.kind);
    if (admitted === null) return false;
    if (!admitted.ok) {
      respond({ ok: false, reason: admitted.reason });
      return false;
    }
    Promise.resolve(handlers)
      .then((ready) => (ready[admitted.kind] as AnyHandler | undefined)?.(admitted.body, origin))
      .then(
        (value) => respond({ ok: true, value: value ?? null }),
        (error: unknown) => {
          onFailure(error, admitted.kind);
          respond({ ok: false, reason: 'failed' });
        },
      );
    return true;
  }
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
