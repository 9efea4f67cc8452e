import { useState } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import type { Remark } from '@/lib/prompting/draft/remark';
import type { MomentView } from '@/lib/prompting/panel-view';
import { LiveRegion } from '../ui/live-region';
import { DraftRemark } from './draft-remark';
import type { PanelActions } from './panel-actions';
import './draft-card.css';

function nameOf({ kind, words }: Remark): string {
  return `${kind}/${words}`;
}

interface DraftCardProps {
  moment: Pick<MomentView, 'remarks' | 'missing'>;
  actions: Pick<PanelActions, 'copyText'>;
  t: Translate;
}

/**
 * What to look at in the reply before it is sent; nothing for a good one. It stands last, so that what
 * is above does not move while someone types.
 */
export function DraftCard({ moment, actions, t }: DraftCardProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const remarks = moment.remarks.filter((remark) => !left.has(nameOf(remark)));
  const { missing } = moment;
  const spoken = remarks.length > 0 ? t('draft.said', { count: remarks.length }) : '';
  return (
    <>
      {(remarks.length > 0 || missing) && (
        <section className="draft-card" aria-labelledby="draft-title">
          <h2 className="draft-card-title" id="draft-title">
            {t('draft.title')}
          </h2>
          {remarks.length > 0 && (
            <ul className="draft-card-remarks">
              {remarks.map((remark) => (
                <DraftRemark
                  key={nameOf(remark)}
                  remark={remark}
                  copy={actions.copyText}
                  leave={() => setLeft(new Set([...left, nameOf(remark)]))}
                  t={t}
                />
              ))}
            </ul>
          )}
          {missing && (
            <p className="draft-card-missing">
              {t('draft.missing', { step: t(`draft.step.${missing}`) })}
            </p>
          )}
        </section>
      )}
      <LiveRegion text={spoken} />
    </>
  );
}
