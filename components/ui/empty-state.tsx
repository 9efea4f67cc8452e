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
      <h2 className="empty-state-title">{title}</h2>
      <p className="empty-state-text">{text}</p>
      {children}
      <Button look="primary" onClick={onAction}>
        {action}
      </Button>
    </section>
  );
}
