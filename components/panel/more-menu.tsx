import { useState } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import './more-menu.css';

interface MoreMenuProps {
  /** Saves the page's structure; false where the page does not answer. */
  capture: () => Promise<boolean>;
  t: Translate;
}

/** What is seldom needed: the page's structure as a file, for a report that a page is not understood. */
export function MoreMenu({ capture, t }: MoreMenuProps) {
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);

  async function save() {
    setOutcome(null);
    setOutcome((await capture()) ? 'saved' : 'failed');
  }

  return (
    <div className="more-menu">
      <Button onClick={() => void save()}>{t('panel.capture')}</Button>
      <p className="more-menu-hint">{t('panel.capture_hint')}</p>
      <p role="status">{outcome && t(`panel.capture_${outcome}`)}</p>
    </div>
  );
}
