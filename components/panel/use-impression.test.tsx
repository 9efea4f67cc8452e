import { act, useRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mount } from '@/tests/components/mount';
import { useImpression } from './use-impression';

function Phrases({ offerId, seen, below = 0 }: Props) {
  const target = useRef<HTMLDivElement>(null);
  useImpression(target, offerId, seen);
  return (
    <div>
      <div style={{ height: below }} />
      <div ref={target} style={{ height: 50, width: 100 }} />
    </div>
  );
}

interface Props {
  offerId: string | null;
  seen: (offerId: string) => void;
  /** How far down the page, px. */
  below?: number;
}

async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The observer reports in its own time; a running timer shows that it has. */
async function untilWatched(): Promise<void> {
  while (vi.getTimerCount() === 0) await frame();
}

/** An observer reports within the frame after the next. */
async function untilObserved(): Promise<void> {
  for (let at = 0; at < 3; at++) await frame();
}

async function pass(ms: number): Promise<void> {
  await act(async () => vi.advanceTimersByTime(ms));
}

function setVisibility(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

describe('useImpression', () => {
  it('tells after one second in view, and not before', async () => {
    const seen = vi.fn();
    await mount(<Phrases offerId="a" seen={seen} />);
    await untilWatched();
    await pass(999);
    expect(seen).not.toHaveBeenCalled();
    await pass(1);
    expect(seen).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('tells each offer once, also when it comes back', async () => {
    const seen = vi.fn();
    const { show } = await mount(<Phrases offerId="a" seen={seen} />);
    for (const offerId of ['a', 'b', 'a']) {
      await show(<Phrases offerId={offerId} seen={seen} />);
      await untilWatched();
      await pass(1000);
    }
    expect(seen.mock.calls).toEqual([['a'], ['b']]);
  });

  it('does not tell what is below the fold, without an offer, or gone before the second is over', async () => {
    const seen = vi.fn();
    const { show } = await mount(<Phrases offerId="a" seen={seen} below={20_000} />);
    await untilObserved();
    await pass(5000);
    await show(<Phrases offerId={null} seen={seen} />);
    await untilObserved();
    await pass(5000);
    await show(<Phrases offerId="b" seen={seen} />);
    await untilWatched();
    await pass(900);
    await show(<Phrases offerId={null} seen={seen} />);
    await pass(5000);
    expect(seen).not.toHaveBeenCalled();
  });

  it('begins anew when the panel was hidden in between', async () => {
    const seen = vi.fn();
    await mount(<Phrases offerId="a" seen={seen} />);
    await untilWatched();
    await pass(900);
    setVisibility('hidden');
    await pass(5000);
    expect(seen).not.toHaveBeenCalled();
    setVisibility('visible');
    await pass(900);
    expect(seen).not.toHaveBeenCalled();
    await pass(100);
    expect(seen).toHaveBeenCalledExactlyOnceWith('a');
  });
});
