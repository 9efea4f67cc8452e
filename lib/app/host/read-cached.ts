import type { Burst } from '../../conversation/bursts';
import type { Priority } from '../../model/encoder';
import { languageHint } from '../../prompting/is-english';
import type { BurstReading, Reading } from '../../reading/reading';
import { findEvidence } from '../find-evidence';
import { readBurst } from '../read-burst';
import type { HostDeps } from './host-deps';

async function analysisKey(deps: HostDeps, burst: Burst): Promise<string> {
  const context = burst.context.flatMap(({ role, text }) => [role, text]);
  const { hash } = await deps.encoder;
  return deps.records.keyed(['analysis', hash, burst.text, ...context]);
}

/** The model learned from English: what it hears in another language is never more than a guess. */
function asSureAs(burst: Burst, reading: Reading): Reading {
  return languageHint(burst.text) === 'other' ? { ...reading, sure: false } : reading;
}

/** Reads a burst, or finds that it was read before; the result is kept so that a death costs nothing. */
export async function readCached(
  deps: HostDeps,
  burst: Burst,
  priority: Priority,
  signal: AbortSignal,
): Promise<BurstReading> {
  const key = await analysisKey(deps, burst);
  const known = await deps.records.getAnalysis(key);
  if (known) return { index: burst.index, ...known };
  const heard = await readBurst(await deps.encoder, deps.heads, burst, { priority, signal });
  const reading = asSureAs(burst, heard);
  const read: BurstReading = { index: burst.index, reading, evidence: [] };
  // The agent need not wait for it to be stored.
  void deps.records.putAnalysis(key, read);
  return read;
}

/** Finds the words a reading rests on, after the label is on screen. */
export async function addEvidence(
  deps: HostDeps,
  burst: Burst,
  read: BurstReading,
  signal: AbortSignal,
): Promise<BurstReading> {
  if (read.evidence.length > 0 || read.reading.primary === 'neutral') return read;
  const options = { priority: 'evidence', signal } as const;
  const { reading } = read;
  const evidence = await findEvidence(await deps.encoder, deps.heads, burst, reading, options);
  if (evidence.length > 0) {
    await deps.records.putAnalysis(await analysisKey(deps, burst), { reading, evidence });
  }
  return { ...read, evidence };
}
