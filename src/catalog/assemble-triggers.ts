import { decode, groupByTable } from './assembling.js';
import type { Trigger, TriggerEvent } from './model.js';
import type { TriggerRow } from './rows.js';

const ENABLED = { A: 'always', D: 'disabled', O: 'origin', R: 'replica' } as const;

export function assembleTriggers(rows: readonly TriggerRow[]): Map<string, Trigger[]> {
  return groupByTable(rows, triggerOf);
}

function triggerOf(row: TriggerRow): Trigger {
  return {
    name: row.trigger_name,
    timing: row.timing,
    events: eventsOf(row),
    level: row.level,
    enabled: decode<Trigger['enabled']>(ENABLED, row.enabled),
    isConstraint: row.is_constraint,
    function: { schema: row.function_schema, name: row.function_name },
    definition: row.definition,
  };
}

function eventsOf(row: TriggerRow): TriggerEvent[] {
  const events: [TriggerEvent, boolean][] = [
    ['insert', row.on_insert],
    ['update', row.on_update],
    ['delete', row.on_delete],
    ['truncate', row.on_truncate],
  ];
  return events.filter(([, fires]) => fires).map(([event]) => event);
}
