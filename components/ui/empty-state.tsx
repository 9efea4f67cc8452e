import type { ReactNode } from 'react';
import { Button } from './button';
import './empty-state.css';

interface EmptyStateProps {
  title: string;
  text: string;
  action: string;
  onAction: () => void;
  children?: ReactNode;
}

/** One sentence on what is going on, and one thing to do about it. */
export function EmptyState({ title, text, action, onAction, children }: EmptyStateProps) {
  return (
    <section className="empty-state">
      <svg className="empty-state-wave" viewBox="0 0 120 32" aria-hidden="true">
        <path d="M2 16h26c8 0 9-12 17-12s9 24 17 24 9-18 17-18 8 6 14 6h25" />
        <path d="M2 16h34c6 0 7 7 13 7s7-13 13-13 7 6 13 6h43" />
      </svg>
      <h1 className="empty-state-title">{title}</h1>
      <p className="empty-state-text">{text}</p>
      {children}
      <Button look="primary" onClick={onAction}>
        {action}
      </Button>
    </section>
  );
}
