import type { Translate } from '@/lib/i18n/translate';
import './part-nav.css';

export const PARTS = ['numbers', 'standards', 'imports'] as const;
export type Part = (typeof PARTS)[number];

interface PartNavProps {
  part: Part;
  setPart: (part: Part) => void;
  t: Translate;
}

/** The parts of the page. */
export function PartNav({ part, setPart, t }: PartNavProps) {
  return (
    <nav className="part-nav" aria-label={t('picture.parts')}>
      {PARTS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === part ? 'page' : undefined}
          onClick={() => setPart(name)}
        >
          {t(`picture.part_${name}`)}
        </button>
      ))}
    </nav>
  );
}
