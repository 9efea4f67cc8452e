import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { PageSection } from '../ui/page-section';
import { BehaviourRow } from './behaviour-row';
import type { StandardsLimits, WordedBehaviour } from './standards-values';

interface BehaviourSectionProps {
  behaviours: readonly WordedBehaviour[];
  change: (behaviours: WordedBehaviour[]) => void;
  limits: StandardsLimits;
  t: Translate;
}

const EXAMPLES = [
  { example: 'feeling', act: 'acknowledge_feeling', occasion: 'negative', rule: 'do' },
  { example: 'time', act: 'time', occasion: 'question', rule: 'do' },
  { example: 'sorry', act: 'apologise', occasion: 'always', rule: 'once' },
  { example: 'deny', act: 'deny', occasion: 'always', rule: 'avoid' },
] as const;

function freeId(behaviours: readonly WordedBehaviour[]): string {
  const taken = new Set(behaviours.map(({ id }) => id));
  for (let n = 1; ; n += 1) if (!taken.has(`b${n}`)) return `b${n}`;
}

/** The editor of the behaviours: each in the team's words, bound to an act and an occasion. */
export function BehaviourSection({ behaviours, change, limits, t }: BehaviourSectionProps) {
  const { least, most } = limits.behaviours;

  function add() {
    const id = freeId(behaviours);
    const fresh = { id, act: 'next_step', occasion: 'always', rule: 'do', words: '' } as const;
    change([...behaviours, fresh]);
  }
  function start() {
    change(
      EXAMPLES.map(({ example, ...bound }, at) => {
        return { ...bound, id: `b${at + 1}`, words: t(`standards.example_${example}`) };
      }),
    );
  }
  return (
    <PageSection title={t('standards.edit_title')} lead={t('standards.edit_lead')}>
      {behaviours.length > 0 && (
        <ol className="behaviours">
          {behaviours.map((behaviour, at) => (
            <BehaviourRow
              key={behaviour.id}
              behaviour={behaviour}
              name={t('standards.behaviour', { at: at + 1 })}
              maxLength={limits.words}
              change={(next) =>
                change(behaviours.map((each) => (each.id === next.id ? next : each)))
              }
              remove={() => change(behaviours.filter(({ id }) => id !== behaviour.id))}
              t={t}
            />
          ))}
        </ol>
      )}
      {behaviours.length > 0 && behaviours.length < least && (
        <p className="page-lead">{t('standards.edit_few', { count: least - behaviours.length })}</p>
      )}
      <div className="page-row">
        <Button disabled={behaviours.length >= most} onClick={add}>
          {t('standards.add_behaviour')}
        </Button>
        {behaviours.length === 0 && <Button onClick={start}>{t('standards.start')}</Button>}
      </div>
    </PageSection>
  );
}
