import { base64url } from './base64url';
import type { Records } from './records';

/** Stands in where the browser gives no storage: keys live for this session, and nothing is kept. */
export function unrecorded(): Records {
  const paused = new Set<string>();
  const customers = new Set<string>();
  const key = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return {
    append: async () => ({ ok: false, reason: 'closed' }),
    retry: async () => 0,
    eventsOf: async () => [],
    liked: () => ({}),
    async keyed(parts) {
      const bytes = new TextEncoder().encode(JSON.stringify(parts));
      return `k0:${base64url(new Uint8Array(await crypto.subtle.sign('HMAC', await key, bytes)))}`;
    },
    getAnalysis: async () => null,
    putAnalysis: async () => undefined,
    isThreadPaused: async (ticket) => paused.has(ticket),
    async setThreadPaused(ticket, pause) {
      if (pause) paused.add(ticket);
      else paused.delete(ticket);
    },
    isCustomerThread: async (ticket) => customers.has(ticket),
    async markCustomerThread(ticket) {
      customers.add(ticket);
    },
    async unmarkCustomerThread(ticket) {
      customers.delete(ticket);
    },
    tidy: async () => undefined,
    async erase() {
      paused.clear();
      customers.clear();
    },
  };
}
