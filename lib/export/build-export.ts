import type { AttuneEvent } from '../events/event';
import { LEAST_OPPORTUNITIES } from '../reports/shared-cells';
import { cellColumns } from './cell-columns';
import type { Column } from './column';
import { conversationColumns } from './conversation-columns';
import { dayColumns } from './day-columns';
import { dictionaryOf } from './dictionary';
import { eventColumns } from './event-columns';
import { eventWithoutTime } from './event-without-time';
import type { Export, ExportInput, ExportProblem, Table } from './export';
import { filesOf } from './export-files';
import { audienceOf } from './export-level';
import { formulasOf } from './formulas';
import { previewOf } from './preview';
import type { Source } from './source';
import { MOST_ROWS } from './xlsx/sheet-xml';

function problemOf({ data, format }: ExportInput): ExportProblem | null {
  if (data.level === 'cells' && data.few !== null) {
    return { reason: 'few', opportunities: data.few, least: LEAST_OPPORTUNITIES };
  }
  const isTooLong = format === 'xlsx' && data.source.count > MOST_ROWS;
  return isTooLong ? { reason: 'too_many_rows', most: MOST_ROWS } : null;
}

/** The table of columns alone: its JSON has a field for each. */
function plain<Row>(columns: readonly Column<Row>[], source: Source<Row>): Table<Row> {
  function asJson(row: Row): unknown {
    return Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
  }
  return { columns, source, asJson };
}

function build<Row>(table: Table<Row>, input: ExportInput): Export {
  const { data, careMode, t } = input;
  const { level } = data;
  const problem = problemOf(input);
  const told = {
    ...{ level, careMode, audience: audienceOf(level) },
    preview: previewOf(table.columns, table.source),
    dictionary: dictionaryOf(table.columns, t),
    formulas: formulasOf(level, t),
  };
  return { ...told, problem, files: problem ? [] : filesOf(table, told, input) };
}

/**
 * Files of totals for others, daily totals, conversations or single events, with what they hold. A CSV
 * comes with its data dictionary beside it; a JSON has it inside, and its events are as they are stored
 * (in care mode without handling times), so that the chain can be checked from the file.
 */
export function buildExport(input: ExportInput): Export {
  const { data, careMode } = input;
  switch (data.level) {
    case 'cells':
      return build(plain(cellColumns(careMode), data.source), input);
    case 'day':
      return build(plain(dayColumns(careMode), data.source), input);
    case 'conversation':
      return build(plain(conversationColumns(careMode), data.source), input);
    case 'event': {
      const asJson = careMode ? eventWithoutTime : (event: AttuneEvent) => event;
      return build({ columns: eventColumns(careMode), source: data.source, asJson }, input);
    }
  }
}
