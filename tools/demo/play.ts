import type { Page } from '@playwright/test';
import type { ConversationLine } from './conversation-file';
import { readPanel, watchForReading } from './panel-reader';
import { say, sayReading } from './transcript';

export interface Stage {
  desk: Page;
  panel: Page;
  ticket: string;
  /** Selector of the reply box. */
  editor: string;
  openReply: () => Promise<void>;
  /** ms to wait between steps, so that a person can follow. */
  pace: number;
  /** Called once, at the first message for which phrases are offered. */
  onPhrases: () => Promise<void>;
}

const pictured = new WeakSet<Stage>();

async function pause({ desk, pace }: Stage): Promise<void> {
  if (pace > 0) await desk.waitForTimeout(pace);
}

async function arrive(stage: Stage, line: ConversationLine): Promise<number> {
  return stage.desk.evaluate(
    ([ticket, message]) => {
      window.practice.arrive(ticket, message);
      return performance.timeOrigin + performance.now();
    },
    [stage.ticket, toMessage(line)] as const,
  );
}

function toMessage({ role, name, text, time }: ConversationLine) {
  return { role, text, ...(name ? { name } : {}), ...(time ? { time } : {}) };
}

async function hear(stage: Stage, line: ConversationLine): Promise<number> {
  say(`${line.name ?? 'Customer'}: ${line.text}`);
  const reading = await watchForReading(stage.panel);
  const began = await arrive(stage, line);
  const ms = (await reading()) - began;
  // The words that show it come after the label.
  await stage.panel.waitForTimeout(700);
  const words = await readPanel(stage.panel);
  sayReading(words, ms);
  if (words.phrases.length > 0 && !pictured.has(stage)) {
    pictured.add(stage);
    await stage.onPhrases();
  }
  await pause(stage);
  return ms;
}

/** Inserts the first phrase with the panel's button; false where none is offered. */
async function insertFirst({ panel }: Stage): Promise<boolean> {
  const card = panel.locator('.phrase-card').first();
  if ((await card.count()) === 0) return false;
  // An impression is one second of being looked at.
  await panel.waitForTimeout(1_200);
  await card.locator('button[data-phrase]').click();
  await card.getByText('In your reply. Nothing was sent.').waitFor();
  return true;
}

async function reply(stage: Stage, line: ConversationLine): Promise<void> {
  const { desk } = stage;
  await stage.openReply();
  const inserted = line.text === '' ? await insertFirst(stage) : false;
  await desk.bringToFront();
  if (inserted) say('Agent inserts phrase 1; it is in the reply box, nothing is sent yet.');
  await pause(stage);
  await desk.locator(stage.editor).first().click();
  const words = inserted ? '' : line.text || 'Thank you, I am on it.';
  if (words) await desk.keyboard.type(words, { delay: stage.pace > 0 ? 12 : 0 });
  const draft = await desk.evaluate((id) => window.practice.draft(id), stage.ticket);
  await desk.keyboard.press('Control+Enter');
  await desk.waitForFunction(([id, text]) => window.practice.sent(id).at(-1) === text, [
    stage.ticket,
    draft,
  ] as const);
  say(`Agent sends: ${draft}`);
  await pause(stage);
}

/** Plays a conversation on the desk; returns page-to-panel times (ms) of the customer's messages. */
export async function play(stage: Stage, lines: readonly ConversationLine[]): Promise<number[]> {
  const times: number[] = [];
  for (const line of lines) {
    if (line.role === 'customer') times.push(await hear(stage, line));
    else if (line.role === 'agent') await reply(stage, line);
    else {
      say(`${line.role === 'bot' ? 'Bot' : 'Note'}: ${line.text}`);
      await arrive(stage, line);
    }
  }
  return times;
}
