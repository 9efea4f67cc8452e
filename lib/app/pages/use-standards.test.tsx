import { expect, test, vi } from 'vitest';
import { mount } from '@/tests/components/mount';
import { NO_STANDARDS, type Standards } from '../../settings/standards';

const WRITTEN: Standards = { ...NO_STANDARDS, card: { ...NO_STANDARDS.card, source: 'read' } };
vi.mock('../../settings/standards-store', () => ({
  getStandards: async () => WRITTEN,
  keepStandards: vi.fn(async (standards: Standards) => standards),
}));
const { keepStandards } = await import('../../settings/standards-store');
const { useStandards } = await import('./use-standards');

function Probe() {
  const [standards, keep] = useStandards();
  const { card } = standards;
  return (
    <button
      type="button"
      onClick={() => keep({ ...standards, card: { ...card, source: `${card.source} on` } })}
    >
      {card.source}
    </button>
  );
}

test('what was kept, and what is typed shows at once and is kept', async () => {
  const { root, click } = await mount(<Probe />);
  await expect.poll(() => root.textContent).toBe('read');
  await click('read');
  expect(root.textContent).toBe('read on');
  expect(keepStandards).toHaveBeenCalledWith({
    ...WRITTEN,
    card: { ...WRITTEN.card, source: 'read on' },
  });
});
