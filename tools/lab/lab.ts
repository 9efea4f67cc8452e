import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LAB_EDITORS, type LabEditor } from '@/tests/pages/editors/kinds';
import { openLabBrowser } from './open-lab-browser';
import { withBlock } from './readme-block';
import { type EditorReport, runEditor } from './run-editor';
import { tableOf } from './table';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = `${ROOT}README.md`;

/** The version installed; the browser's own for what comes with it. */
async function versionOf({ pack }: LabEditor, browser: string): Promise<string> {
  if (pack === null) return `Chromium ${browser.split('.')[0]}`;
  const text = await readFile(`${ROOT}node_modules/${pack}/package.json`, 'utf8');
  return String(JSON.parse(text).version);
}

const { context, version, complaints, close } = await openLabBrowser();
const reports: EditorReport[] = [];
for (const editor of LAB_EDITORS) {
  reports.push(await runEditor(context, editor));
  console.error(`${editor.title} …`);
}
await close();

const versions = await Promise.all(LAB_EDITORS.map((editor) => versionOf(editor, version)));
const table = tableOf(reports, versions);
console.log(table);
for (const complaint of complaints) console.error(complaint);

const readme = withBlock(await readFile(README, 'utf8'), table);
if (readme !== null) await writeFile(README, readme);
process.exitCode = table.includes('**no**') || complaints.length > 0 ? 1 : 0;
