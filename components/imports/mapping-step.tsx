import type { Translate } from '@/lib/i18n/translate';
import { KPI_KINDS, type KpiKind, type KpiMapping } from '@/lib/reports/kpi-columns';
import { SelectField } from '../ui/select-field';

interface MappingStepProps {
  header: readonly string[];
  mapping: KpiMapping;
  change: (mapping: KpiMapping) => void;
  t: Translate;
}

const NONE = '';
const SKIP = 'skip';
const ORDERS = ['dmy', 'mdy'] as const;

/** Says of every column what it means; a guess from its name stands there at first. */
export function MappingStep({ header, mapping, change, t }: MappingStepProps) {
  const { ticket, day, dayOrder, values } = mapping;
  const columns = [
    { value: NONE, text: t('import.none') },
    ...header.map((value) => ({ value, text: value })),
  ];
  const kinds = [SKIP, ...KPI_KINDS] as const;

  function setKind(column: string, kind: KpiKind | typeof SKIP) {
    const others = values.filter((each) => each.column !== column);
    change({ ...mapping, values: kind === SKIP ? others : [...others, { column, kind }] });
  }
  return (
    <fieldset className="mapping">
      <legend>{t('import.mapping')}</legend>
      <SelectField
        label={t('import.ticket')}
        value={ticket ?? NONE}
        choices={columns}
        onChange={(name) => change({ ...mapping, ticket: name || null })}
      />
      <SelectField
        label={t('import.day')}
        value={day ?? NONE}
        choices={columns}
        onChange={(name) => change({ ...mapping, day: name || null })}
      />
      <SelectField
        label={t('import.order')}
        value={dayOrder}
        choices={ORDERS.map((value) => ({ value, text: t(`import.order_${value}`) }))}
        onChange={(order) => change({ ...mapping, dayOrder: order })}
      />
      {header
        .filter((column) => column !== ticket && column !== day)
        .map((column) => (
          <SelectField
            key={column}
            label={t('import.kind_of', { column })}
            value={values.find((each) => each.column === column)?.kind ?? SKIP}
            choices={kinds.map((value) => ({ value, text: t(`import.kind_${value}`) }))}
            onChange={(kind) => setKind(column, kind)}
          />
        ))}
    </fieldset>
  );
}
