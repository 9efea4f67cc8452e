import { expect, test, vi } from 'vitest';

const query = vi.fn(async () => [{ id: 3 }, {}, { id: 4 }]);
const executeScript = vi.fn(async (_: { target: { tabId: number } }) => undefined);
vi.mock('wxt/browser', () => ({ browser: { tabs: { query }, scripting: { executeScript } } }));
const { reinject } = await import('./reinject');

test('every open desk gets the script; one that refuses keeps it from no other', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
  await reinject();
  expect(query).toHaveBeenCalledWith({
    url: expect.arrayContaining(['https://*.zendesk.com/agent/*']),
  });
  const targets = executeScript.mock.calls.map(([{ target }]) => target.tabId);
  expect(targets).toEqual([3, 4]);
});
