import type { BrowserContext } from '@playwright/test';
import type { LabEditor } from '@/tests/pages/editors/kinds';
import { LAB_CASES, type LabCase } from './cases';
import { type Outcome, runCase } from './run-case';

/** What one editor did in every case, in the order of `LAB_CASES`. */
export interface EditorReport {
  editor: LabEditor;
  outcomes: { task: LabCase; outcome: Outcome }[];
}

/** Runs every case on one editor. Most of the time goes by waiting, so the cases run side by side. */
export async function runEditor(context: BrowserContext, editor: LabEditor): Promise<EditorReport> {
  const outcomes = await Promise.all(
    LAB_CASES.map(async (task) => ({ task, outcome: await runCase(context, editor, task) })),
  );
  return { editor, outcomes };
}
