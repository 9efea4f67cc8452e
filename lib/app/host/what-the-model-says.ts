import type { Encoder } from '../../model/encoder';
import type { HostDeps } from './host-deps';

/** Asks the model about a reply; where it cannot run, nothing is said and the reply is still recorded. */
export async function whatTheModelSays<T>(
  deps: HostDeps,
  ask: (encoder: Encoder) => Promise<T[]>,
): Promise<T[]> {
  try {
    return await ask(await deps.encoder);
  } catch (error) {
    deps.report(error, 'reply');
    return [];
  }
}
