/** A row of a file with the number of its line (from 1), or a line that is no JSON. */
export type EventRow = { line: number; value: unknown } | { line: number; value?: never };

/** What the head of an export says; null for plain JSON Lines. */
export interface ExportHead {
  level: unknown;
  timeZone: unknown;
}

function parse(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function rowOf(line: number, text: string): EventRow {
  const parsed = parse(text);
  return parsed.ok ? { line, value: parsed.value } : { line };
}

/** The head of an export whose rows were cut off, closed again. */
function headOf(text: string): ExportHead | null {
  const parsed = parse(`${text}]}`);
  if (!parsed.ok) return null;
  return { level: undefined, timeZone: undefined, ...Object(parsed.value) };
}

/**
 * The rows of a file, one at a time: JSON Lines, or the JSON that the extension exports, which has one
 * row a line after a head. `onHead` hears the head of an export. Blank lines are passed over.
 */
export async function* eventRows(
  lines: AsyncIterable<string> | Iterable<string>,
  onHead: (head: ExportHead) => void,
): AsyncGenerator<EventRow> {
  let number = 0;
  let head: string | null = null;
  let state: 'start' | 'lines' | 'head' | 'rows' | 'end' = 'start';
  for await (const raw of lines) {
    number += 1;
    const text = (number === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim();
    if (text === '') continue;
    if (state === 'start') state = text === '{' ? 'head' : 'lines';
    if (state === 'head') {
      head = head === null ? text : `${head}\n${text}`;
      if (!/^"rows": ?\[$/.test(text)) continue;
      state = 'rows';
      const told = headOf(head);
      if (told) onHead(told);
    } else if (state === 'rows' && text === ']') state = 'end';
    else if (state === 'rows') yield rowOf(number, text.replace(/,$/, ''));
    else if (state === 'lines') yield rowOf(number, text);
  }
  // A file of another layout: its lines are no rows.
  if (state === 'head') yield { line: 1 };
}
