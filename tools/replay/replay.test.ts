import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ReplayOutput } from './replay-output';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Run {
  status: number;
  answers: ReplayOutput[];
  complaints: string;
}

/** Runs the command itself with these lines on its standard input. */
function replay(lines: readonly unknown[], args: readonly string[] = []): Promise<Run> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'tools/replay/replay.ts', ...args];
    const child = execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      const answers = stdout.split('\n').filter((line) => line !== '');
      resolve({
        status: typeof error?.code === 'number' ? error.code : 0,
        answers: answers.map((line): ReplayOutput => JSON.parse(line)),
        complaints: stderr,
      });
    });
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    child.stdin?.end(text.join('\n'));
  });
}

const angry = 'I was charged twice for one lamp. This is outrageous, I am furious!';
const turned = {
  id: 'turned',
  channel: 'chat',
  messages: [
    { role: 'customer', name: 'Mia Long', text: angry },
    { role: 'agent', name: 'Sam', text: 'I have refunded the second charge.' },
    { role: 'customer', text: 'Oh that was quick.' },
    { role: 'customer', text: 'Thank you so much!' },
  ],
};

test('reads each burst, with its evidence, and how the mood moved', {
  timeout: 120_000,
}, async () => {
  const { status, answers, complaints } = await replay([turned]);
  expect(complaints).toBe('');
  expect(status).toBe(0);
  const [answer] = answers;
  expect(answer?.id).toBe('turned');
  expect(answer?.readings.map(({ index, primary }) => [index, primary])).toEqual([
    [0, 'anger'],
    [1, 'gratitude'],
  ]);
  const [first] = answer?.readings ?? [];
  expect(first?.evidence.map(({ start, end }) => angry.slice(start, end)).join()).toContain(
    'furious',
  );
  expect(answer?.trajectory.direction).toBe('better');
  expect(answer?.stage).toBe('close');
  expect(answer?.followed).toBeUndefined();
  expect(answer?.versions).toMatchObject({ model: 'attune-v0' });
});

test('finds acts in a draft and tells whether it follows', { timeout: 120_000 }, async () => {
  const suggestion = "I'm sorry the lamp was charged twice.";
  const base = { channel: 'chat', messages: [{ role: 'customer', text: angry }], suggestion };
  const { answers } = await replay([
    { ...base, id: 'same', draft: `Hello. ${suggestion}` },
    { ...base, id: 'other', draft: 'Our office opens at nine.' },
  ]);
  const [same, other] = answers;
  expect(same?.followed).toMatchObject({ level: 'verbatim', start: 7, end: 7 + suggestion.length });
  expect(same?.draftActs).toContainEqual(expect.objectContaining({ label: 'apologise', start: 7 }));
  expect(other?.followed).toMatchObject({ level: 'none' });
  expect(same?.remarks).toEqual([]);
});

test('remarks on a draft, most harmful first, and says what is missing', {
  timeout: 120_000,
}, async () => {
  const base = { channel: 'email', messages: [{ role: 'customer', text: angry }] };
  const draft = 'Calm down. You should have read the terms. I am sorry for any inconvenience.';
  const good = `I'm sorry the lamp was charged twice. I'm asking for the second charge to be undone and will write to you today.`;
  const { answers } = await replay([
    { ...base, id: 'bad', draft },
    { ...base, id: 'good', draft: good },
  ]);
  const [bad, fine] = answers;
  expect(bad?.remarks.map(({ kind, start, end }) => [kind, draft.slice(start, end)])).toEqual([
    ['blame', 'You should have read'],
    ['order_feeling', 'Calm down'],
  ]);
  expect(bad?.missing).not.toBeNull();
  expect(fine).toMatchObject({ remarks: [], missing: null });
});

test('names bad lines, answers the rest, and exits with 1', { timeout: 120_000 }, async () => {
  const empty = { id: 'empty', channel: 'chat', messages: [] };
  const { status, answers, complaints } = await replay(['{', empty, { id: 3 }], ['-']);
  expect(status).toBe(1);
  expect(answers).toMatchObject([{ id: 'empty', readings: [], need: null, offers: [] }]);
  expect(complaints).toContain('standard input, line 1: is no JSON');
  expect(complaints).toContain('line 3: channel');
});

test('a file that is not there is said, with status 2', { timeout: 60_000 }, async () => {
  const { status, complaints } = await replay([], ['no-such-file.jsonl']);
  expect(status).toBe(2);
  expect(complaints).toContain('no-such-file.jsonl');
});
