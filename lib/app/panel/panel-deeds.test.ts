import { beforeEach, expect, test, vi } from 'vitest';
import type { ThreadView } from '../../prompting/panel-view';

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

const THREAD = {
  kind: 'thread',
  site: 'zendesk',
  threadToken: 't1',
  moment: null,
} as unknown as ThreadView;

beforeEach(() => {
  vi.clearAllMocks();
  usePanel.setState({ tabId: 7, view: THREAD });
});

test('going on to other phrases ends the telling of uses, not of what is under way', () => {
  const states = { p1: 'inserted', p2: 'working' } as const;
  for (const leave of [
    () => panelDeeds.notNow('p1', 'said_already'),
    () => panelDeeds.nextPhrases(),
  ]) {
    usePanel.setState({ uses: { token: 't1', states } });
    leave();
    expect(usePanel.getState().uses.states).toEqual({ p2: 'working' });
  }
});

test('a mail is said to be a customer’s, and private after all; the page asks again', async () => {
  const order: string[] = [];
  sendToHost.mockImplementation(async () => {
    order.push('host');
    return { ok: true, value: { state: 'taken' } };
  });
  sendToPage.mockImplementation(async () => order.push('page'));
  panelDeeds.markCustomer();
  usePanel.setState({
    view: { kind: 'private', site: 'gmail', why: 'unmarked', threadToken: 't2' },
  });
  panelDeeds.makePrivate();
  expect(sendToHost).not.toHaveBeenCalled();
  panelDeeds.markCustomer();
  await vi.waitFor(() => expect(order).toEqual(['host', 'page']));
  expect(sendToHost).toHaveBeenCalledWith('panel.mark_customer', {
    tabId: 7,
    token: 't2',
    customer: true,
  });
  expect(sendToPage).toHaveBeenCalledWith(7, 'desk.announce', {});
  usePanel.setState({ view: THREAD });
  panelDeeds.makePrivate();
  await vi.waitFor(() => expect(order).toHaveLength(4));
  expect(sendToHost).toHaveBeenLastCalledWith('panel.mark_customer', {
    tabId: 7,
    token: 't1',
    customer: false,
  });
});

test('nothing is done where no thread is on screen', () => {
  usePanel.setState({ view: { kind: 'unsupported' } });
  panelDeeds.nextPhrases();
  panelDeeds.seen('o1');
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
