import { beforeEach, expect, test, vi } from 'vitest';
import type { MomentView, ThreadView } from '../../prompting/panel-view';
import { NO_USES, type PhraseUse } from '../../prompting/phrase-use';

const sendToHost = vi.fn(async () => ({ ok: true, value: { state: 'taken' } }));
const sendToPage = vi.fn();
vi.mock('../../messages/send', () => ({ sendToHost, sendToPage }));
const { applyPhrase } = await import('./phrase-deeds');
const { usePanel } = await import('./panel-store');

const writeText = vi.fn();
vi.stubGlobal('navigator', { clipboard: { writeText } });

const MOMENT = {
  offerId: 'o1',
  offers: [{ id: 'p1', text: 'I am on it.', acts: [], reason: '' }],
} as unknown as MomentView;
const THREAD = {
  kind: 'thread',
  site: 'zendesk',
  threadToken: 't1',
  moment: MOMENT,
} as unknown as ThreadView;

function inserted() {
  return { ok: true, value: { state: 'inserted' } };
}

function refused(reason: string) {
  return { ok: true, value: { state: 'refused', reason } };
}

function stateNow(): PhraseUse | undefined {
  return usePanel.getState().uses.states.p1;
}

beforeEach(() => {
  vi.clearAllMocks();
  writeText.mockResolvedValue(undefined);
  usePanel.setState({ tabId: 7, view: THREAD, uses: NO_USES });
});

test('a phrase is inserted by the page, and that is told to panel and host', async () => {
  sendToPage.mockResolvedValue(inserted());
  const done = applyPhrase('p1', 'insert');
  expect(stateNow()).toBe('working');
  await done;
  expect(stateNow()).toBe('inserted');
  expect(sendToPage).toHaveBeenCalledWith(7, 'desk.insert', { token: 't1', text: 'I am on it.' });
  expect(sendToHost).toHaveBeenCalledWith('panel.used', {
    tabId: 7,
    token: 't1',
    deed: expect.any(String),
    offer: 'o1',
    phrase: 'p1',
    way: 'insert',
    result: 'inserted',
  });
  expect(writeText).not.toHaveBeenCalled();
});

test.each([
  ['refused', 'clipboard', 'clipboard'],
  ['no_editor', 'clipboard', 'clipboard'],
  ['partial', 'partial', 'failed'],
])('a reply box that says %s: the panel says %s, the record %s', async (reason, told, result) => {
  sendToPage.mockResolvedValue(refused(reason));
  await applyPhrase('p1', 'insert');
  expect(stateNow()).toBe(told);
  expect(writeText.mock.calls).toEqual(told === 'partial' ? [] : [['I am on it.']]);
  expect(sendToHost).toHaveBeenCalledWith('panel.used', expect.objectContaining({ result }));
});

test('another thread gets nothing, not even the clipboard', async () => {
  sendToPage.mockResolvedValue(refused('other_thread'));
  await applyPhrase('p1', 'insert');
  expect(stateNow()).toBe('failed');
  expect(writeText).not.toHaveBeenCalled();
  expect(sendToHost).not.toHaveBeenCalled();
});

test('neither page nor clipboard: it failed, and can be tried again', async () => {
  sendToPage.mockResolvedValue({ ok: false, reason: 'no_receiver' });
  writeText.mockRejectedValue(new Error('denied'));
  await applyPhrase('p1', 'insert');
  expect(stateNow()).toBe('failed');
  await applyPhrase('p1', 'copy');
  expect(stateNow()).toBe('failed');
  expect(sendToPage).toHaveBeenCalledTimes(1);
  writeText.mockResolvedValue(undefined);
  await applyPhrase('p1', 'copy');
  expect(stateNow()).toBe('copied');
});

test('a second press puts nothing in twice, whether by button or by key', async () => {
  let answer: (value: unknown) => void = () => undefined;
  sendToPage.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const first = applyPhrase('p1', 'insert');
  await applyPhrase('p1', 'insert');
  await applyPhrase('p1', 'copy');
  answer(inserted());
  await first;
  await applyPhrase('p1', 'insert');
  expect(sendToPage).toHaveBeenCalledTimes(1);
  expect(writeText).not.toHaveBeenCalled();
});

test('a phrase pressed before its offer was recorded is told all the same', async () => {
  sendToPage.mockImplementation(async () => {
    usePanel.setState({ view: { ...THREAD, moment: { ...MOMENT, offers: [] } } });
    return inserted();
  });
  usePanel.setState({ view: { ...THREAD, moment: { ...MOMENT, offerId: null } } });
  await applyPhrase('p1', 'insert');
  expect(stateNow()).toBe('inserted');
  expect(sendToHost).toHaveBeenCalledWith('panel.used', expect.objectContaining({ offer: null }));
});

test('how it went is not told of another thread, but recorded', async () => {
  sendToPage.mockImplementation(async () => {
    usePanel.setState({ view: { ...THREAD, threadToken: 't2' }, uses: NO_USES });
    return inserted();
  });
  await applyPhrase('p1', 'insert');
  expect(usePanel.getState().uses).toEqual(NO_USES);
  expect(sendToHost).toHaveBeenCalledWith('panel.used', expect.objectContaining({ token: 't1' }));
});

test('a phrase that is not on screen is not used', async () => {
  await applyPhrase('p9', 'insert');
  usePanel.setState({ view: { kind: 'unsupported' } });
  await applyPhrase('p1', 'insert');
  expect(sendToPage).not.toHaveBeenCalled();
  expect(sendToHost).not.toHaveBeenCalled();
});
