import type { Column, Table } from '../../catalog/index.js';
import { listedValues, type ListedValues } from './listed-values.js';
import { columnOf, type Question, type Subject } from './question.js';

/** Which of the values that enums and checks list are used. */
export function valueQuestions({ table, catalog }: Subject): Question[] {
  return listedValues(table, catalog).map((list) => ({
    expression: usedPositions(list),
    findings: (answer) => {
      const used = new Set(answer?.match(/\d+/g)?.map(Number));
      const missing = list.values.filter((_, position) => !used.has(position)).map(({ label }) => label);
      // A column that is null throughout is another finding.
      if (missing.length === 0 || used.size === 0) return [];
      return [
        {
          kind: 'unused-values',
          table: table.ref,
          columns: [list.column.name],
          detail: `${missing.length} of ${list.values.length}`,
          missing,
          share: missing.length / list.values.length,
        },
      ];
    },
  }));
}

/** The positions (from 0) of the values that some row has, as text such as `{0,2,NULL}`. */
function usedPositions({ column, operand, values }: ListedValues): string {
  if (column.baseType.isArray) {
    const found = values.map(
      ({ sql }, position) => `case when bool_or(${sql} = any (${operand})) then ${position} end`,
    );
    return `array[${found.join(', ')}]::text`;
  }
  const branches = values.map(({ sql }, position) => `when ${sql} then ${position}`);
  return `array_agg(distinct case ${operand} ${branches.join(' ')} end)::text`;
}

/** Whether boolean columns have both values; the mark of demo rows has its own reasons. */
export function booleanQuestions({ table }: Subject): Question[] {
  return table.columns.filter((column) => isFlag(column)).map((column) => constancy(table, column.name));
}

function isFlag({ name, baseType }: Column): boolean {
  return baseType.ref.name === 'bool' && !baseType.isArray && name !== 'is_mock';
}

function constancy(table: Table, name: string): Question {
  const column = columnOf(name);
  return {
    expression: `case when bool_and(${column}) then 'true' when not bool_or(${column}) then 'false' end`,
    findings: (answer) =>
      answer === null
        ? []
        : [
            {
              kind: 'constant-booleans',
              table: table.ref,
              columns: [name],
              detail: `always ${answer}`,
              share: 0.5,
            },
          ],
  };
}
