import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftTab, typed } from '@/tests/support/draft-tab';
import { type Encoder, ModelError } from '../../model/encoder';
import { loadHeadSpecs } from '../../model/model-files';
import { loadFromDisk } from '../../model/node-load';
import { unrecorded } from '../../records/unrecorded';
import { parseSettings } from '../../settings/settings-shape';
import type { HostDeps } from './host-deps';
import { watchDraft } from './watch-draft';

const heads = await loadHeadSpecs(loadFromDisk);

function depsWith(encoder: Promise<Encoder>): HostDeps {
  return {
    encoder,
    heads,
    records: unrecorded(),
    settings: () => parseSettings(undefined),
    refreshSettings: async () => undefined,
    languages: ['en'],
    push: vi.fn(),
    badge: vi.fn(),
    report: vi.fn(),
  };
}

function fakeEncoder(): Encoder {
  const outputs = { emotions: [], valence: 0, intensity: 0, flags: [], situation: [], follows: 0 };
  return {
    hash: 'x',
    windows: async () => [],
    encode: vi.fn(async () => ({ ...outputs, acts: Array(26).fill(-9) })),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('looks at the draft when the typing rests, once', async () => {
  const encoder = fakeEncoder();
  const deps = depsWith(Promise.resolve(encoder));
  const tab = draftTab('Calm');
  watchDraft(deps, tab);
  typed(tab, 'Calm down.');
  watchDraft(deps, tab);
  watchDraft(deps, tab);
  await vi.runAllTimersAsync();
  expect(encoder.encode).toHaveBeenCalledTimes(1);
  expect(encoder.encode).toHaveBeenCalledWith('Calm down.', expect.any(String), {
    priority: 'draft',
    signal: expect.any(AbortSignal),
  });
  expect(tab.draft.check?.remarks).toMatchObject([{ words: 'Calm down' }]);
  expect(deps.push).toHaveBeenCalledTimes(1);
});

test('an emptied draft or a note is forgotten and nothing of it is read', async () => {
  const encoder = fakeEncoder();
  const deps = depsWith(Promise.resolve(encoder));
  const tab = draftTab('Calm down.');
  watchDraft(deps, tab);
  typed(tab, '');
  watchDraft(deps, tab);
  tab.conversation = { ...tab.conversation, draft: 'Calm down.', replyMode: 'internal' };
  watchDraft(deps, tab);
  await vi.runAllTimersAsync();
  expect(encoder.encode).not.toHaveBeenCalled();
  expect(tab.draft).toMatchObject({ check: null, known: new Map() });
});

test('sentences are read anew for another message', async () => {
  const encoder = fakeEncoder();
  const deps = depsWith(Promise.resolve(encoder));
  const tab = draftTab('I am on it.');
  watchDraft(deps, tab);
  await vi.runAllTimersAsync();
  const [burst] = tab.bursts;
  if (burst) tab.bursts = [{ ...burst, text: 'Hello?' }];
  typed(tab, 'I am on it. ');
  watchDraft(deps, tab);
  await vi.runAllTimersAsync();
  expect(encoder.encode).toHaveBeenCalledTimes(2);
});

test('without a model the rules go on, and it is reported', async () => {
  const failed = Promise.reject(new ModelError('no weights'));
  failed.catch(() => undefined);
  const deps = depsWith(failed);
  const tab = draftTab('Calm down.');
  watchDraft(deps, tab);
  await vi.runAllTimersAsync();
  expect(tab.draft.check).toMatchObject({ acts: [], missing: null });
  expect(tab.draft.check?.remarks).toHaveLength(1);
  expect(deps.report).toHaveBeenCalledWith(expect.any(ModelError), 'draft');
});
