import { expect, test } from '@playwright/test';
import { judge } from '@/tools/lab/judge';
import { type LabBrowser, openLabBrowser } from '@/tools/lab/open-lab-browser';
import { runEditor } from '@/tools/lab/run-editor';
import { LAB_EDITORS } from '../pages/editors/kinds';

let lab: LabBrowser;

test.beforeAll(async () => {
  lab = await openLabBrowser();
});
test.afterAll(() => lab.close());
test.afterEach(() => expect(lab.complaints).toEqual([]));

for (const editor of LAB_EDITORS) {
  const what = editor.refuses ? 'is left alone, and the answer says so' : 'takes a phrase once';
  test(`${editor.title} ${what}`, async () => {
    const { outcomes } = await runEditor(lab.context, editor);
    for (const { task, outcome } of outcomes) {
      const written = { text: 'written', caret: true, undo: task.phrases.length > 1 ? null : true };
      const refused = { text: 'clipboard', caret: null, undo: null };
      // The outcome is part of the message: it tells what stands in the editor.
      expect(judge(task, outcome), `${task.name}: ${JSON.stringify(outcome)}`).toEqual(
        editor.refuses ? refused : written,
      );
    }
  });
}
