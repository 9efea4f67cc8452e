import { expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { mount } from '@/tests/components/mount';
import { spyActions } from '@/tests/components/spy-actions';
import { SURE } from '@/tests/pages/gallery/moments';
import { THREAD } from '@/tests/pages/gallery/views';
import { Panel } from './panel';

const t = createTranslate('en');
const HELD = { ...THREAD, moment: { ...SURE, offers: [], withheld: true } };

it('says that phrases are held back, tells the empty place as seen, and shows the way to the setting', async () => {
  const actions = spyActions();
  const { root, click } = await mount(<Panel view={HELD} actions={actions} t={t} />);
  expect(root.textContent).toContain('Held back this time, so that the effect can be measured.');
  expect(root.querySelectorAll('.phrase-card')).toHaveLength(0);
  root.querySelector('#held-back-title')?.scrollIntoView();
  await expect.poll(() => actions.seen.mock.calls).toEqual([['offer-3']]);
  await click('Go to this setting');
  expect(actions.openOptions).toHaveBeenCalledTimes(1);
});

it('keeps mood, need and the check of the draft', async () => {
  const moment = { ...HELD.moment, missing: 'time' as const };
  const { root } = await mount(<Panel view={{ ...HELD, moment }} actions={spyActions()} t={t} />);
  for (const part of ['.mood-card', '.need-card', '.draft-card'])
    expect(root.querySelector(part), part).not.toBeNull();
});

it('shows words and no measured numbers where scores rest', async () => {
  const { root, show } = await mount(<Panel view={THREAD} actions={spyActions()} t={t} />);
  expect(root.textContent).toContain('What was measured');
  await show(<Panel view={THREAD} scores={false} actions={spyActions()} t={t} />);
  expect(root.textContent).not.toContain('What was measured');
  expect(root.querySelector('.mood-card-word')?.textContent).toBe('Frustrated');
  expect(root.querySelectorAll('.phrase-card')).toHaveLength(3);
});
