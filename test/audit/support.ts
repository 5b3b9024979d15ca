import { audit, type AuditOptions, type AuditReport, type FindingKind } from '../../src/audit/index.js';
import { formatTableRef } from '../../src/catalog/index.js';
import type { TestProject } from '../support/project.js';

/** Audits a test project as the command line does, with an environment of just these variables. */
export function auditOf(
  { knex, project, settings }: TestProject,
  options: AuditOptions = {},
  env: NodeJS.ProcessEnv = {},
): Promise<AuditReport> {
  return audit(knex, project, settings(env), options);
}

/** `{ 'shop.customer': 'met', ... }`. */
export function statesIn(report: AuditReport): Record<string, string> {
  return Object.fromEntries(report.tables.map(({ table, state }) => [formatTableRef(table), state]));
}

/** Findings of a kind, such as `shop.purchase.status: 1 of 3 (cancelled)`. */
export function findingsOf(report: AuditReport, kind: FindingKind): string[] {
  return report.findings
    .filter((finding) => finding.kind === kind)
    .map(({ table, columns, detail, other, missing }) => {
      const about = [detail, ...(other ? [formatTableRef(other)] : [])].join(' ');
      return `${formatTableRef(table)}.${columns.join('+')}${about ? `: ${about}` : ''}${missing ? ` (${missing.join(', ')})` : ''}`;
    });
}

/**
 * DDL of a schema `wide` with as many tables as asked for, each of 20 columns, eight rows and two foreign keys to earlier
 * tables. Some columns stay null and some values unused.
 */
export function wideTables(count: number): string {
  return [
    'create schema wide;',
    "create type wide.state as enum ('draft', 'active', 'closed');",
    ...Array.from({ length: count }, (_, number) => wideTable(number)),
  ].join('\n');
}

function wideTable(number: number): string {
  const keys = [2, 7].map((divisor) => {
    const parent = Math.floor(number / divisor);
    return parent < number ? `key_${divisor} integer references wide.t${parent}` : `key_${divisor} integer`;
  });
  const texts = Array.from({ length: 13 }, (_, column) => `text_${column} text`);
  return `create table wide.t${number} (
  id integer primary key, ${keys.join(', ')}, state wide.state not null default 'draft',
  kind text check (kind in ('a', 'b', 'c')), flag boolean not null default true, ${texts.join(', ')}, day date
);
insert into wide.t${number} (id, key_2, kind, text_1, day) select n, 1 + n / 2, 'a', 'x', date '2026-01-01' + n from generate_series(1, 8) as n;`;
}
