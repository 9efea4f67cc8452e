import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './notice.css';

const ICONS = { info: 'info', warn: 'alert', good: 'check' } as const satisfies Record<
  string,
  IconName
>;

interface NoticeProps {
  tone: keyof typeof ICONS;
  children: ReactNode;
}

/** A passing word with its sign. Announce it by a live region around it, where it comes up later. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={ICONS[tone]} />
      <div className="notice-body">{children}</div>
    </div>
  );
}
