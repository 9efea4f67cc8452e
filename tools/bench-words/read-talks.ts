import { readBurst } from '@/lib/app/read-burst';
import { type Burst, toBursts } from '@/lib/conversation/bursts';
import type { Reading } from '@/lib/reading/reading';
import type { Engine } from '../replay/engine';
import { type ReplayConversation, toConversation } from '../replay/to-conversation';

/** A labelled row with what the extension's model read in it. */
export interface Talk<Row> {
  row: Row;
  conversation: ReplayConversation;
  bursts: Burst[];
  readings: Reading[];
}

type Source = Parameters<typeof toConversation>[0];

/** Reads every burst of every row with the real model, one at a time as the extension does. */
export async function readTalks<Row extends Source>(
  engine: Engine,
  rows: readonly Row[],
): Promise<Talk<Row>[]> {
  const talks: Talk<Row>[] = [];
  for (const row of rows) {
    const conversation = toConversation(row);
    const bursts = toBursts(conversation.messages);
    const readings: Reading[] = [];
    for (const burst of bursts)
      readings.push(await readBurst(engine.encoder, engine.heads, burst, { priority: 'newest' }));
    talks.push({ row, conversation, bursts, readings });
  }
  return talks;
}
