import type { Translate } from '@/lib/i18n/translate';
import './strength.css';

const STEPS = [1, 2, 3] as const;

/** 0..3 to the nearest of the four words. */
function toLevel(intensity: number): 0 | 1 | 2 | 3 {
  return STEPS.findLast((step) => intensity >= step - 0.5) ?? 0;
}

/** How strongly it is felt (0..3): three bars, each filled as far as it goes, and a word. */
export function Strength({ intensity, t }: { intensity: number; t: Translate }) {
  const level = t(`intensity.${toLevel(intensity)}`);
  return (
    <p className="strength">
      <svg viewBox="0 0 66 8" width="66" height="8" aria-hidden="true">
        {STEPS.map((step) => {
          const filled = Math.min(1, Math.max(0, intensity - step + 1));
          const x = (step - 1) * 23;
          return (
            <g key={step}>
              <rect className="strength-ground" x={x} width="20" height="8" rx="4" />
              {filled > 0 && (
                <rect
                  className="strength-filled"
                  x={x}
                  width={Math.max(8, 20 * filled)}
                  height="8"
                  rx="4"
                />
              )}
            </g>
          );
        })}
      </svg>
      {t('panel.strength', { level })}
    </p>
  );
}
