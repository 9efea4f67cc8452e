import { beforeEach, expect, test } from 'vitest';
import { mount } from '@/tests/components/mount';
import { useAddress } from './use-address';

beforeEach(() => history.replaceState(null, '', location.pathname + location.search));

function Probe() {
  const [address, change] = useAddress();
  return (
    <>
      <p>{`${address.part} ${address.length} ${address.selection.site}`}</p>
      <button type="button" onClick={() => change({ length: 30 })}>
        month
      </button>
      <button
        type="button"
        onClick={() => change({ selection: { site: 'gmail', situation: null } })}
      >
        gmail
      </button>
      <button type="button" onClick={() => change({ part: 'standards' })}>
        standards
      </button>
    </>
  );
}

test('changes add up in the address, and Back leaves a part without losing the filters', async () => {
  const { root, click } = await mount(<Probe />);
  expect(root.querySelector('p')?.textContent).toBe('numbers 1 null');
  await click('month');
  await click('gmail');
  await click('standards');
  expect(location.hash).toBe('#part=standards&days=30&site=gmail');
  history.back();
  await expect.poll(() => root.querySelector('p')?.textContent).toBe('numbers 30 gmail');
});
