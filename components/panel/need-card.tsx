import { isTextKey } from '@/lib/i18n/catalogue';
import type { Translate } from '@/lib/i18n/translate';
import type { MomentView } from '@/lib/prompting/panel-view';
import type { FlagLabel } from '@/lib/reading/labels';
import type { Need } from '@/lib/reading/need';
import type { Flags } from '@/lib/reading/reading';
import { Chip } from '../ui/chip';
import './need-card.css';

function raised(flags: Flags): FlagLabel[] {
  const found: FlagLabel[] = [];
  if (flags.urgency === 2) found.push('urgent_now');
  if (flags.urgency === 1) found.push('urgent_soon');
  if (flags.escalation) found.push('escalation');
  if (flags.repeat) found.push('repeat');
  if (flags.vulnerable) found.push('vulnerable');
  return found;
}

interface NeedCardProps {
  need: Need;
  moment: MomentView;
  t: Translate;
}

/** What the customer needs now, why, and what to watch for. */
export function NeedCard({ need, moment, t }: NeedCardProps) {
  const reason = `need.reason.${need.reason}`;
  const flags = moment.reading ? raised(moment.reading.flags) : [];
  const situation = moment.situation?.label;
  return (
    <section className="need-card" aria-labelledby="need-title">
      <h2 className="need-card-title" id="need-title">
        {t('panel.need')}
      </h2>
      <p className="need-card-need">{t(`need.${need.kind}`)}</p>
      {isTextKey(reason) && <p className="need-card-reason">{t(reason)}</p>}
      {situation && situation !== 'other' && (
        <p className="need-card-reason">
          {t('panel.situation', { situation: t(`situation.${situation}`) })}
        </p>
      )}
      {flags.length > 0 && (
        <ul className="chips" aria-label={t('panel.flags')}>
          {flags.map((flag) => (
            <li key={flag}>
              <Chip tone="warn">{t(`flag.${flag}`)}</Chip>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
