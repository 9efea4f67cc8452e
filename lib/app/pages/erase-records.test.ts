import { expect, test, vi } from 'vitest';

const sendToHost = vi.fn();
vi.mock('../../messages/send', () => ({ sendToHost }));
const { eraseRecords } = await import('./erase-records');

test('true only when the host says that nothing is left', async () => {
  sendToHost.mockResolvedValueOnce({ ok: true, value: { erased: true } });
  expect(await eraseRecords()).toBe(true);
  expect(sendToHost).toHaveBeenCalledWith('host.erase', {});
  sendToHost.mockResolvedValueOnce({ ok: true, value: { erased: false } });
  expect(await eraseRecords()).toBe(false);
  sendToHost.mockResolvedValueOnce({ ok: false, reason: 'no_receiver' });
  expect(await eraseRecords()).toBe(false);
});
