import { writeJson } from '@/lib/export/json';

/** The text of a JSON export with these rows. */
export async function exportText(head: object, rows: readonly unknown[]): Promise<string> {
  async function* inOneSlice() {
    yield rows;
  }
  let text = '';
  for await (const piece of writeJson(head, inOneSlice())) text += piece;
  return text;
}
