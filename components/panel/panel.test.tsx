import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import type { PanelView, ThreadView } from '@/lib/prompting/panel-view';
import type { PhraseUse } from '@/lib/prompting/phrase-use';
import { mount } from '@/tests/components/mount';
import { spyActions } from '@/tests/components/spy-actions';
import { OFFERS, READING, SURE, UNSURE } from '@/tests/pages/gallery/moments';
import { THREAD, VIEWS } from '@/tests/pages/gallery/views';
import { Panel } from './panel';
import type { PanelActions } from './panel-actions';

const t = createTranslate('en');

function thread(rest: Partial<ThreadView>): ThreadView {
  return { ...THREAD, ...rest };
}

function usesOf(use: PhraseUse) {
  return { token: THREAD.threadToken, states: { 'late-own-date': use } };
}

describe('Panel without a conversation', () => {
  const cases: [PanelView, string, string, keyof PanelActions][] = [
    [{ kind: 'consent' }, 'Before Attune reads anything', 'Read and decide', 'openWelcome'],
    [{ kind: 'site_off', site: 'zendesk' }, 'Zendesk', 'Open settings', 'openOptions'],
    [{ kind: 'paused', scope: 'everywhere', site: null }, 'Paused everywhere', 'Go on', 'resume'],
    [{ kind: 'paused', scope: 'site', site: 'gmail' }, 'Paused on Gmail', 'Go on', 'resume'],
    [{ kind: 'unsupported' }, 'No help desk here', 'See your numbers', 'openDashboard'],
    [
      { kind: 'no_thread', site: 'zendesk' },
      'No conversation',
      'See your numbers',
      'openDashboard',
    ],
    [
      { kind: 'private', site: 'gmail', why: 'unmarked', threadToken: 't' },
      'has read nothing of this one',
      'This is a customer',
      'markCustomer',
    ],
    [
      { kind: 'private', site: 'gmail', why: 'newsletter', threadToken: 't' },
      'it can be unsubscribed from',
      'Open settings',
      'openOptions',
    ],
    [{ kind: 'connecting' }, 'Connecting', 'Reload the page', 'reloadPage'],
    [
      { kind: 'changed', site: 'zendesk', missing: ['composer'] },
      'the reply box',
      'Reload the page',
      'reloadPage',
    ],
    [{ kind: 'reload_page' }, 'Save your draft first', 'Reload the page', 'reloadPage'],
  ];

  it.each(cases)('$kind says so and offers one thing to do', async (view, text, name, action) => {
    const actions = spyActions();
    const { root, click } = await mount(<Panel view={view} actions={actions} t={t} />);
    expect(root.textContent).toContain(text);
    expect(root.querySelectorAll('main button')).toHaveLength(1);
    await click(name);
    expect(actions[action]).toHaveBeenCalledOnce();
    expect(actions[action]).toHaveBeenCalledWith();
  });
});

describe('Panel with a conversation', () => {
  it('shows who, the mood, the words that show it, the need and the phrases', async () => {
    const { root } = await mount(<Panel view={THREAD} actions={spyActions()} t={t} />);
    expect(root.querySelector('h1')?.textContent).toBe('Marta Oyelaran');
    expect(root.textContent).toContain('Frustrated');
    expect(root.textContent).toContain('Heard clearly');
    expect(root.textContent).toContain('Strength: clear');
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'sat at home from eight to six',
      'Nobody came, nobody called',
    ]);
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Mood of 4 messages, oldest first: Neutral, Perhaps worried, Disappointed, Frustrated',
    );
    expect(root.textContent).toContain('A date');
    expect(root.textContent).toContain('They ask when.');
    expect(root.querySelectorAll('article')).toHaveLength(3);
  });

  it('says when it is not sure, and why it is silent', async () => {
    const view = thread({ moment: UNSURE });
    const { root } = await mount(<Panel view={view} actions={spyActions()} t={t} />);
    expect(root.textContent).toContain('Perhaps disappointed');
    expect(root.textContent).toContain('Not sure');
    expect(root.textContent).not.toContain('Heard clearly');
    expect(root.textContent).toContain('Better no words than the wrong ones.');
    expect(root.querySelectorAll('article')).toHaveLength(0);
  });

  it('never shows the old numbers or phrases as those of a message being read', async () => {
    const view = thread({ moment: { ...READING, reading: SURE.reading, offers: SURE.offers } });
    const { root } = await mount(<Panel view={view} actions={spyActions()} t={t} />);
    expect(root.textContent).toContain('Reading the new message');
    expect(root.textContent).not.toContain('Frustrated');
    expect(root.textContent).not.toContain('A date');
    expect(root.querySelectorAll('article')).toHaveLength(0);
  });

  it('takes a correction, and shows it above the model', async () => {
    const actions = spyActions();
    const { root, click, show } = await mount(<Panel view={THREAD} actions={actions} t={t} />);
    await click('Wrong mood');
    await click('Worried');
    expect(actions.correctMood).toHaveBeenCalledExactlyOnceWith('worry');
    expect(document.activeElement?.textContent).toBe('Wrong mood');
    const moment = { ...SURE, corrected: 'worry' } as const;
    await show(<Panel view={thread({ moment })} actions={actions} t={t} />);
    expect(root.textContent).toContain('Worried');
    expect(root.textContent).toContain('Set by you');
    expect(root.textContent).toContain('The model heard: Frustrated');
    await click('Not a customer');
    expect(actions.notCustomer).toHaveBeenCalledExactlyOnceWith();
  });

  it.each(['thread', 'site', 'everywhere'] as const)('pauses: %s', async (scope) => {
    const actions = spyActions();
    const { click } = await mount(<Panel view={THREAD} actions={actions} t={t} />);
    await click('Pause');
    await click(t(`panel.pause_${scope}`, { site: 'Zendesk' }));
    expect(actions.pause).toHaveBeenCalledExactlyOnceWith(scope, 'zendesk');
  });

  it('lets the agent take back that a mail is a customer’s, where their word alone lets it be read', async () => {
    const actions = spyActions();
    const { root, click, show } = await mount(
      <Panel view={thread({ site: 'gmail', marked: true })} actions={actions} t={t} />,
    );
    expect(root.querySelector('.who')?.textContent).toContain(
      'you said that it is from a customer',
    );
    await click('Make it private again');
    expect(actions.makePrivate).toHaveBeenCalledExactlyOnceWith();
    await show(<Panel view={thread({ marked: false })} actions={actions} t={t} />);
    expect(root.textContent).not.toContain('Make it private again');
  });

  it('closes an open menu by Escape and gives the focus back', async () => {
    const { root, click, button } = await mount(
      <Panel view={THREAD} actions={spyActions()} t={t} />,
    );
    await click('What was measured');
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await act(async () => button('What was measured').dispatchEvent(event));
    expect(root.querySelector('.measured')).toBeNull();
    expect(document.activeElement).toBe(button('What was measured'));
  });

  it('forgets menus and confirmations when another ticket comes', async () => {
    const uses = usesOf('inserted');
    const { root, click, show } = await mount(
      <Panel view={THREAD} uses={uses} actions={spyActions()} t={t} />,
    );
    await click('What was measured');
    expect(root.textContent).toContain('Nothing was sent');
    const other = thread({ threadToken: 'another' });
    await show(<Panel view={other} uses={uses} actions={spyActions()} t={t} />);
    expect(root.textContent).not.toContain('Nothing was sent');
    expect(root.querySelector('.measured')).toBeNull();
  });

  it('tells how a phrase was used also where it is not on screen any more', async () => {
    const actions = spyActions();
    const gone: PanelView[] = [
      thread({ moment: { ...SURE, offers: OFFERS.slice(1) } }),
      thread({ moment: { ...SURE, offers: [], silence: 'answered' } }),
      thread({ moment: READING }),
      thread({ moment: null }),
    ];
    const { root, show } = await mount(
      <Panel view={THREAD} uses={usesOf('failed')} actions={actions} t={t} />,
    );
    for (const view of gone) {
      await show(<Panel view={view} uses={usesOf('failed')} actions={actions} t={t} />);
      expect(root.querySelector('.thread-panel > div')?.textContent).toContain('as it was');
    }
    await show(<Panel view={THREAD} uses={usesOf('failed')} actions={actions} t={t} />);
    expect(root.querySelectorAll('.notice')).toHaveLength(1);
    expect(root.querySelector('article')?.textContent).toContain('copy it by hand');
  });

  it.each(Object.keys(VIEWS))('renders %s in both languages without a hole', async (name) => {
    const view = VIEWS[name] ?? { kind: 'consent' };
    for (const locale of ['en', 'de'] as const) {
      const text = (
        await mount(<Panel view={view} actions={spyActions()} t={createTranslate(locale)} />)
      ).root.textContent;
      expect(text).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object/);
      expect(text?.length).toBeGreaterThan(20);
    }
  });
});
