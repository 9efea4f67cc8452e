import { LAB_CASES } from './cases';
import { judge, type Verdict } from './judge';
import type { EditorReport } from './run-editor';

const WORDS = { written: 'yes', clipboard: 'clipboard', wrong: '**no**' } as const;

function all(values: readonly (boolean | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '–';
  return known.every(Boolean) ? 'yes' : '**no**';
}

function wayOf({ outcomes }: EditorReport): string {
  const written = outcomes.flatMap(({ outcome }) => outcome.results).find(({ ok }) => ok);
  if (!written?.ok) return '–';
  return written.way === 'paste' ? 'paste' : 'command';
}

function rowOf(report: EditorReport, version: string): string[] {
  const verdicts: Verdict[] = report.outcomes.map(({ task, outcome }) => judge(task, outcome));
  return [
    report.editor.title,
    version,
    wayOf(report),
    ...verdicts.map(({ text }) => WORDS[text]),
    all(verdicts.map(({ caret }) => caret)),
    all(verdicts.map(({ undo }) => undo)),
  ];
}

/** The results as a Markdown table, an editor a row; `versions` in the order of `reports`. */
export function tableOf(reports: readonly EditorReport[], versions: readonly string[]): string {
  const titles = LAB_CASES.map(({ title }) => title);
  const head = ['Editor', 'Version', 'Way', ...titles, 'Caret behind', 'One undo'];
  const rows = reports.map((report, at) => rowOf(report, versions[at] ?? ''));
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
