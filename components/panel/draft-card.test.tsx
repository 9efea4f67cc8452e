import { describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { mount } from '@/tests/components/mount';
import { spyActions } from '@/tests/components/spy-actions';
import { ALMOST, REMARKED, SURE } from '@/tests/pages/gallery/moments';
import { DraftCard } from './draft-card';

const t = createTranslate('en');

async function card(moment = REMARKED, actions = spyActions()) {
  return mount(<DraftCard moment={moment} actions={actions} t={t} />);
}

describe('DraftCard', () => {
  it('shows nothing for a good draft', async () => {
    const { root } = await card(SURE);
    expect(root.querySelector('.draft-card')).toBeNull();
    expect(root.textContent).toBe('');
  });

  it('quotes the words, says why, and offers a better way', async () => {
    const { root } = await card();
    const [first] = root.querySelectorAll('.draft-remark');
    expect(first?.querySelector('mark')?.textContent).toBe('you should have checked');
    expect(first?.textContent).toContain('Puts the fault on the customer.');
    expect(first?.textContent).toContain('Here’s what I see on my side');
    expect(root.textContent).toContain('Still missing: a time');
  });

  it('copies the better sentence and says so', async () => {
    const actions = spyActions();
    const { root, click } = await card(REMARKED, actions);
    await click('Copy the sentence in place of “Calm down”');
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith(REMARKED.remarks[1]?.better);
    expect(root.querySelectorAll('.notice')).toHaveLength(1);
  });

  it('leaves a remark when asked to, and only that one', async () => {
    const { root, click } = await card();
    await click('Leave “Calm down” as it is');
    expect(root.querySelectorAll('.draft-remark')).toHaveLength(1);
    expect(root.querySelector('mark')?.textContent).toBe('you should have checked');
  });

  it('offers nothing to copy where leaving out is best', async () => {
    const [remark] = REMARKED.remarks;
    const remarks = remark ? [{ ...remark, better: '' }] : [];
    const { root } = await card({ ...REMARKED, remarks });
    expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Leave it',
    ]);
  });

  it('names a missing step alone', async () => {
    const { root } = await card(ALMOST);
    expect(root.querySelectorAll('.draft-remark')).toHaveLength(0);
    expect(root.textContent).toContain('Still missing: a time');
  });
});
