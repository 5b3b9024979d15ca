import { plural } from '../report/index.js';
import { exemptionsFile } from '../project/exemptions.js';
import type { AuditReport, TableState } from './model.js';

/** What a person does next, in this order. */
export function nextSteps(report: AuditReport, schemas: readonly string[] = []): string[] {
  const { tables, files, migrated } = report;
  const count = (...states: TableState[]) => tables.filter(({ state }) => states.includes(state)).length;
  const scaffold = `npx seedwright scaffold${schemas.length > 0 ? ` --schema ${schemas.join(',')}` : ''}`;
  if (tables.length === 0) return ['there is no table yet: `npx seedwright migrate` runs the migrations.'];
  if (!migrated && tables.every(({ filler }) => !filler) && files.length === 0)
    return [
      `\`npx seedwright init\` makes the database ready for demo rows, \`${scaffold}\` drafts their seed files.`,
    ];
  const unplanned = count('unplanned');
  const waiting = count('empty', 'thin');
  return [
    ...(files.length > 0 ? ['`npx seedwright check` explains what is wrong with the files.'] : []),
    ...(unplanned > 0
      ? [
          `\`${scaffold}\` drafts seed files for ${plural(unplanned, 'unplanned table')}; or exempt them in ${exemptionsFile} (table,reason).`,
        ]
      : []),
    ...(waiting > 0
      ? [
          `\`npx seedwright up\` fills ${plural(waiting, 'empty or thin table')}; \`npx seedwright plan\` shows the order.`,
        ]
      : []),
  ];
}
