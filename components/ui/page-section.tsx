import { type ReactNode, useId } from 'react';

interface PageSectionProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A section of a full page, named by its heading. */
export function PageSection({ title, lead, children }: PageSectionProps) {
  const id = useId();
  return (
    <section className="page-section" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {lead && <p className="page-lead">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
