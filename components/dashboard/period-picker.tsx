import { useId } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { firstDay, movePeriod, PERIOD_LENGTHS, type Period } from '@/lib/reports/period';
import { Button } from '../ui/button';
import type { Formats } from './formats';
import './period-picker.css';

interface PeriodPickerProps {
  period: Period;
  today: string;
  setPeriod: (period: Period) => void;
  formats: Formats;
  t: Translate;
}

/** Length of the period, and steps into the past and back. */
export function PeriodPicker({ period, today, setPeriod, formats, t }: PeriodPickerProps) {
  const name = useId();
  const isLast = period.to >= today;
  const from = firstDay(period);
  const day = isLast && period.length === 1 ? t('dashboard.today') : null;
  return (
    <div className="period-picker">
      <fieldset className="period-lengths">
        <legend className="only-spoken">{t('dashboard.period')}</legend>
        {PERIOD_LENGTHS.map((length) => (
          <label key={length}>
            <input
              type="radio"
              name={name}
              checked={period.length === length}
              onChange={() => setPeriod({ ...period, length })}
            />
            <span>{t(`dashboard.period_${length}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="period-range" aria-live="polite">
        {day && <strong>{day}</strong>}
        {period.length === 1
          ? formats.day(period.to)
          : t('dashboard.range', { from: formats.day(from), to: formats.day(period.to) })}
      </p>
      <div className="period-steps">
        <Button onClick={() => setPeriod(movePeriod(period, -1, today))}>
          {t('dashboard.earlier')}
        </Button>
        <Button disabled={isLast} onClick={() => setPeriod(movePeriod(period, 1, today))}>
          {t('dashboard.later')}
        </Button>
      </div>
    </div>
  );
}
