import type { Translate } from '@/lib/i18n/translate';
import type { MoodPoint } from '@/lib/prompting/panel-view';
import { Icon, type IconName } from '../ui/icon';
import { CURVE, curveDots, curvePath } from './curve-shape';
import { type MoodMove, moodMove } from './mood-move';
import './mood-curve.css';

/** More would not be told apart at 320 px. */
const SHOWN = 12;

const ICONS: Partial<Record<MoodMove, IconName>> = { better: 'up', worse: 'down', steady: 'level' };

function spoken(point: MoodPoint, t: Translate): string {
  if (!point.primary || point.valence === null) return t('panel.unread');
  return t(point.sure ? `mood.${point.primary}` : `panel.perhaps.${point.primary}`);
}

/** How the mood moved over the conversation: a small picture, and the same in words. */
export function MoodCurve({ points, t }: { points: readonly MoodPoint[]; t: Translate }) {
  const shown = points.slice(-SHOWN);
  const dots = curveDots(shown);
  const move = moodMove(points);
  const icon = ICONS[move];
  const moods = shown.map((point) => spoken(point, t)).join(', ');
  return (
    <figure className="mood-curve">
      <svg
        viewBox={`0 0 ${CURVE.width} ${CURVE.height}`}
        role="img"
        aria-label={t('panel.curve', { count: shown.length, moods })}
      >
        <path className="mood-curve-middle" d={`M0 ${CURVE.height / 2}H${CURVE.width}`} />
        <path className="mood-curve-line" d={curvePath(dots)} />
        {dots.map(({ x, y, at, point }) => (
          <circle
            key={at}
            className="mood-curve-dot"
            data-mood={point.primary ?? 'none'}
            data-open={point.valence === null || !point.sure || undefined}
            cx={x}
            cy={y}
            r={at === dots.length - 1 ? 6 : 3.5}
          />
        ))}
      </svg>
      <figcaption className="mood-curve-move" data-move={move}>
        {icon && <Icon name={icon} />}
        {t(`panel.move.${move}`)}
      </figcaption>
    </figure>
  );
}
