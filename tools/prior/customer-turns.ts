/**
 * The customer's turns of each conversation of a table with tabs (columns conversationId, turnNumber and
 * utterance), conversations and turns in their order. Turns that follow one another without one of the
 * agent between are one.
 */
export function customerTurns(table: string): string[][] {
  const [header = '', ...lines] = table.split(/\r?\n/);
  const names = header.split('\t');
  const [id, turn, words] = ['conversationId', 'turnNumber', 'utterance'].map((name) =>
    names.indexOf(name),
  );
  const chats = new Map<string, { last: number; turns: string[] }>();
  for (const line of lines) {
    const cells = line.split('\t');
    const key = cells[id ?? -1];
    const number = Number(cells[turn ?? -1]);
    const text = cells[words ?? -1];
    if (!key || !text || Number.isNaN(number)) continue;
    const chat = chats.get(key) ?? { last: Number.NEGATIVE_INFINITY, turns: [] };
    if (number <= chat.last + 1) chat.turns.push(`${chat.turns.pop()}\n${text}`);
    else chat.turns.push(text);
    chat.last = number;
    chats.set(key, chat);
  }
  return [...chats.values()].map(({ turns }) => turns);
}
