import type { JourneyStep } from '@/lib/reports/journey';
import { Plot } from './plot';
import './journey-line.css';

interface JourneyLineProps {
  steps: readonly JourneyStep[];
  write: (value: number) => string;
  /** Shown on hover. */
  title: (step: JourneyStep, at: number) => string;
  description: string;
}

/** Below −1 is room for the replies. */
const SCALE = { low: -1.4, high: 1, ticks: [-1, -0.5, 0, 0.5, 1] } as const;
const REPLIES_AT = -1.24;

type Reply = NonNullable<JourneyStep['reply']>;

/** Filled: a prompt was followed. Hollow: it was not. Grey: there was none. */
function replyClass({ prompted, level }: Reply): string {
  if (!prompted) return 'journey-reply journey-reply-own';
  return level === 'none' ? 'journey-reply' : 'journey-reply journey-reply-followed';
}

/** The mark of a reply: a square that stands on its corner. */
export function ReplyMark({ reply, x, y }: { reply: Reply; x: string; y: number }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <rect
        className={replyClass(reply)}
        x="-4.5"
        y="-4.5"
        width="9"
        height="9"
        transform="rotate(45)"
      />
    </svg>
  );
}

/** The mood of a conversation burst by burst, with the replies between them at the lower edge. */
export function JourneyLine({ steps, write, title, description }: JourneyLineProps) {
  const columns = steps.map((_, at) => {
    return { key: `${at}`, label: steps.length > 16 && at % 4 > 0 ? '' : `${at + 1}` };
  });
  return (
    <Plot scale={SCALE} write={write} description={description} columns={columns}>
      {({ x, y }) => (
        <>
          {steps.map((step, at) => {
            const next = steps[at + 1];
            if (!next) return null;
            const isKnown = step.valence !== null && next.valence !== null;
            return (
              <line
                key={step.at}
                className={isKnown ? 'journey-line' : 'journey-gap'}
                x1={x(at)}
                x2={x(at + 1)}
                y1={y(step.valence ?? 0)}
                y2={y(next.valence ?? 0)}
              />
            );
          })}
          {steps.map((step, at) => (
            <g key={step.at} data-mood={step.mood ?? 'none'}>
              <title>{title(step, at)}</title>
              {step.reply && <ReplyMark reply={step.reply} x={x(at + 0.5)} y={y(REPLIES_AT)} />}
              <circle
                className={step.valence === null ? 'journey-unsure' : 'journey-point'}
                cx={x(at)}
                cy={y(step.valence ?? 0)}
                r="7"
              />
            </g>
          ))}
        </>
      )}
    </Plot>
  );
}
