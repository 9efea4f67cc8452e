import { useState } from 'react';
import { isOf } from '@/lib/reports/deep-report';
import type { PeriodReport } from '@/lib/reports/period-report';
import { ImportsPart } from '../imports/imports-part';
import { StandardsPart } from '../standards/standards-part';
import type { DashboardProps } from './dashboard-props';
import { FilterBar } from './filter-bar';
import type { Formats } from './formats';
import { Numbers } from './numbers';
import { PeriodPicker } from './period-picker';
import { QuietHour } from './quiet-hour';

interface ReadyPartProps extends DashboardProps {
  data: PeriodReport;
  formats: Formats;
}

/** The chosen part once the records are open; in a quiet hour its numbers are shown only when asked for. */
export function ReadyPart(props: ReadyPartProps) {
  const { data, part, period, today, setPeriod, setSelection, isQuiet, formats, t } = props;
  const [isAsked, setAsked] = useState(false);
  const isHidden = isQuiet && !isAsked;
  // What was told of another time or selection is not shown beside this one.
  const isOlder = typeof props.deep !== 'string' && !isOf(props.deep, data);
  const deep = isOlder ? 'working' : props.deep;
  return (
    <>
      {isHidden ? (
        <QuietHour show={() => setAsked(true)} t={t} />
      ) : (
        <div className="looked-at">
          <PeriodPicker
            period={period}
            today={today}
            setPeriod={setPeriod}
            formats={formats}
            t={t}
          />
          <FilterBar
            selection={data.selection}
            choices={data.choices}
            setSelection={setSelection}
            t={t}
          />
        </div>
      )}
      {part === 'numbers' && !isHidden && (
        <Numbers data={data} deep={deep} formats={formats} t={t} />
      )}
      {part === 'standards' && (
        <StandardsPart
          standards={props.standards}
          change={props.changeStandards}
          limits={props.limits}
          deep={isHidden ? null : deep}
          formats={formats}
          t={t}
        />
      )}
      {part === 'imports' && (
        <ImportsPart {...props.imports} deep={isHidden ? null : deep} formats={formats} t={t} />
      )}
    </>
  );
}
