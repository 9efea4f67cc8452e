import { Chart } from '../charts/chart';
import { PageSection } from '../ui/page-section';
import { DeepWait } from './deep-wait';
import { estimateCells, estimateHead } from './estimate-cells';
import { type EstimateRow, EstimateRows } from './estimate-rows';
import type { DeepProps } from './section-props';

const SIDES = ['followed', 'ignored', 'difference'] as const;

/** Followed against not followed: what goes with it, before and after regression to the mean. */
export function EffectSection({ deep, formats, t }: DeepProps) {
  const title = t('picture.effect_title');
  if (typeof deep === 'string') {
    return (
      <PageSection title={title}>
        <DeepWait deep={deep} t={t} />
      </PageSection>
    );
  }
  const { effect } = deep;
  const { basis, points, least } = effect.expectation;
  function rowsOf(part: 'shift' | 'residual'): EstimateRow[] {
    return SIDES.map((side) => {
      const { estimate } = effect[side][part];
      return { key: side, name: t(`picture.effect_${side}`), estimate };
    });
  }
  function write(value: number): string {
    return t('standards.points', { value: formats.points(value) });
  }
  const noNext = [
    { key: 'followed', estimate: effect.followed.noNext, write: formats.percent },
    { key: 'ignored', estimate: effect.ignored.noNext, write: formats.percent },
    { key: 'difference', estimate: effect.difference.noNext, write },
  ] as const;
  const parts = [
    {
      name: t('picture.effect_raw'),
      hint: t('picture.effect_raw_hint'),
      rows: rowsOf('shift'),
    },
    {
      name: t('picture.effect_residual'),
      hint: t(`picture.effect_residual_${basis}`, { count: points, least }),
      rows: rowsOf('residual'),
    },
  ];
  return (
    <PageSection title={title} lead={t('picture.effect_lead')}>
      <Chart
        title={title}
        head={estimateHead(t('dashboard.name'), t)}
        rows={[
          ...parts.flatMap(({ name, rows }) =>
            rows.map((row) => [
              `${name}: ${row.name}`,
              ...estimateCells(row.estimate, formats.signed, t),
            ]),
          ),
          ...noNext.map(({ key, estimate, write: writeIt }) => [
            `${t('picture.effect_no_next')}: ${t(`picture.effect_${key}`)}`,
            ...estimateCells(estimate, writeIt, t),
          ]),
        ]}
        t={t}
      >
        <div className="effect-parts">
          {parts.map(({ name, hint, rows }) => (
            <div key={name} className="effect-part">
              <h3>{name}</h3>
              <p className="page-lead">{hint}</p>
              <EstimateRows rows={rows} write={formats.signed} t={t} />
            </div>
          ))}
          <div className="effect-part">
            <h3>{t('picture.effect_no_next')}</h3>
            <p className="page-lead">{t('picture.effect_no_next_hint')}</p>
            <dl className="plain-numbers">
              {noNext.map(({ key, estimate, write: writeIt }) => {
                const [value, between, n] = estimateCells(estimate, writeIt, t);
                return (
                  <div key={key}>
                    <dt>{t(`picture.effect_${key}`)}</dt>
                    <dd>
                      {value} {between && `(${between})`}{' '}
                      {estimate.ok && `· ${t('dashboard.n', { count: Number(n) })}`}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </div>
        </div>
      </Chart>
      <p className="page-lead">{t(`picture.clusters_${effect.clusteredBy}`)}</p>
    </PageSection>
  );
}
