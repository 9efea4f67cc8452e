import { beforeEach, expect, test, vi } from 'vitest';
import type { MomentView, ThreadView } from '../../prompting/panel-view';

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { reload: vi.fn(), create: vi.fn() },
    runtime: { getURL: (path: string) => path },
  },
}));
const sendToHost = vi.fn(async () => ({ ok: true, value: { state: 'taken' } }));
const sendToPage = vi.fn();
vi.mock('../../messages/send', () => ({ sendToHost, sendToPage }));
const changeSettings = vi.fn(async (patch: object) => patch);
vi.mock('../../settings/settings-store', () => ({ changeSettings }));
const { panelDeeds } = await import('./panel-deeds');
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

beforeEach(() => {
  vi.clearAllMocks();
  writeText.mockResolvedValue(undefined);
  usePanel.setState({ tabId: 7, view: THREAD });
});

test('a phrase is inserted by the page, and that is told', async () => {
  sendToPage.mockResolvedValue({ ok: true, value: { state: 'inserted' } });
  expect(await panelDeeds.insert('p1')).toBe('inserted');
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

test('a reply box that refuses leaves the phrase on the clipboard', async () => {
  sendToPage.mockResolvedValue({ ok: true, value: { state: 'refused', reason: 'refused' } });
  expect(await panelDeeds.insert('p1')).toBe('clipboard');
  expect(writeText).toHaveBeenCalledWith('I am on it.');
  expect(sendToHost).toHaveBeenCalledWith(
    'panel.used',
    expect.objectContaining({ result: 'clipboard' }),
  );
});

test('a reply box that took something else is left alone', async () => {
  sendToPage.mockResolvedValue({ ok: true, value: { state: 'refused', reason: 'partial' } });
  expect(await panelDeeds.insert('p1')).toBe('partial');
  expect(writeText).not.toHaveBeenCalled();
  expect(sendToHost).toHaveBeenCalledWith(
    'panel.used',
    expect.objectContaining({ result: 'failed' }),
  );
});

test('another thread gets nothing, not even the clipboard', async () => {
  sendToPage.mockResolvedValue({ ok: true, value: { state: 'refused', reason: 'other_thread' } });
  expect(await panelDeeds.insert('p1')).toBe('failed');
  expect(writeText).not.toHaveBeenCalled();
  expect(sendToHost).not.toHaveBeenCalled();
});

test('neither page nor clipboard: it failed, and is told', async () => {
  sendToPage.mockResolvedValue({ ok: false, reason: 'no_receiver' });
  writeText.mockRejectedValue(new Error('denied'));
  expect(await panelDeeds.insert('p1')).toBe('failed');
  expect(await panelDeeds.copy('p1')).toBe('failed');
  expect(sendToPage).toHaveBeenCalledTimes(1);
});

test('a phrase that is not on screen is not used', async () => {
  expect(await panelDeeds.insert('p9')).toBe('failed');
  usePanel.setState({ view: { kind: 'unsupported' } });
  expect(await panelDeeds.insert('p1')).toBe('failed');
  panelDeeds.nextPhrases();
  panelDeeds.seen('o1');
  expect(sendToPage).not.toHaveBeenCalled();
  expect(sendToHost).not.toHaveBeenCalled();
});

test('pauses go where they belong, and end where they are', async () => {
  panelDeeds.pause('everywhere', 'zendesk');
  panelDeeds.pause('site', 'zendesk');
  panelDeeds.pause('thread', 'zendesk');
  await vi.waitFor(() => expect(sendToHost).toHaveBeenCalled());
  expect(changeSettings.mock.calls.map(([patch]) => patch)).toEqual([
    { pausedEverywhere: true },
    { pausedSites: ['zendesk'] },
  ]);
  expect(sendToHost).toHaveBeenCalledWith('panel.pause_thread', {
    tabId: 7,
    token: 't1',
    paused: true,
  });
  usePanel.setState({
    view: { kind: 'paused', scope: 'thread', site: 'zendesk', threadToken: 't1' },
  });
  panelDeeds.resume();
  await vi.waitFor(() =>
    expect(sendToHost).toHaveBeenLastCalledWith(
      'panel.pause_thread',
      expect.objectContaining({ paused: false }),
    ),
  );
});
