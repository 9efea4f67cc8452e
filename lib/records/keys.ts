import type { KeyedHash } from '../events/event';
import { base64url } from './base64url';
import type { RecordsDb } from './schema';

/** Id of the key of an install; a team's key will have its own. */
const KEY_ID = 'k1';

/** Turns what names a person or a thing into a hash that only this install can make again. */
export interface Keys {
  /** HMAC-SHA-256 over the parts, "k1:base64url". The first part says what the others are. */
  keyedHash(parts: readonly string[]): Promise<KeyedHash>;
  /** Names a text and what was read before it, as one model reads them. */
  analysisKey(input: {
    model: string;
    text: string;
    context: readonly string[];
  }): Promise<KeyedHash>;
  /** Forgets the key (after an erase); the next call makes or finds one. */
  reset(): void;
}

/** The key of the install; of two contexts that make one at the same time the first stored wins. */
async function loadKey(db: RecordsDb): Promise<CryptoKey> {
  const known = await db.keys.get(KEY_ID);
  if (known) return known.key;
  const algorithm = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;
  // Not extractable: nobody, this extension included, can read it out.
  const key = await crypto.subtle.generateKey(algorithm, false, ['sign']);
  return db.transaction('rw', db.keys, async () => {
    const first = await db.keys.get(KEY_ID);
    if (first) return first.key;
    await db.keys.add({ id: KEY_ID, key });
    return key;
  });
}

/** Keys of one context. A failure of the database is not remembered: the next call tries again. */
export function createKeys(db: RecordsDb): Keys {
  let loading: Promise<CryptoKey> | null = null;

  async function keyedHash(parts: readonly string[]): Promise<KeyedHash> {
    loading ??= loadKey(db);
    const key = await loading.catch((error: unknown) => {
      loading = null;
      throw error;
    });
    // JSON keeps the parts apart: ["a","b"] is not ["ab"].
    const bytes = new TextEncoder().encode(JSON.stringify(parts));
    const signature = await crypto.subtle.sign('HMAC', key, bytes);
    return `${KEY_ID}:${base64url(new Uint8Array(signature))}`;
  }

  return {
    keyedHash,
    analysisKey: ({ model, text, context }) => keyedHash(['analysis', model, text, ...context]),
    reset() {
      loading = null;
    },
  };
}
