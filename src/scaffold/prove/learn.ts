import { quoteIdent, tableKey, type Table } from '../../catalog/index.js';
import type { Adjustments, DraftContext, TableDraft } from '../draft/model.js';
import { renderRows } from '../render/render-file.js';
import { Unsolved } from '../unsolved.js';
import { bestRule, type Rule, type TriedRow } from './hypotheses.js';
import type { Outcome, Proof } from './proof.js';
import { complaintText } from './repair.js';

/** Rows tried one by one: enough to see what those that pass have in common. */
const sample = 120;

/**
 * Where the server's complaint does not say what to do (a trigger, a function in a check), lets it judge rows one by one and looks for
 * what tells those that pass from those that do not.
 * @throws {Unsolved} where nothing tells them apart
 */
export async function learnFromRows(
  proof: Proof,
  drafts: readonly TableDraft[],
  adjustments: ReadonlyMap<string, Adjustments>,
  context: DraftContext,
  outcome: Exclude<Outcome, { kind: 'proved' }>,
): Promise<{ table: Table; adjustments: Adjustments }> {
  const [draft] = drafts;
  const { table } = draft!;
  const now = adjustments.get(tableKey(table.ref))!;
  if (drafts.length > 1) throw unsolved(table, outcome);
  const tried = await proof.tryRows({ ...draft!, rows: Math.max(draft!.rows, sample) }, (each) =>
    renderRows(each, context),
  );
  const rule = bestRule(tried, table, draft!, context);
  if (rule) return { table, adjustments: withRule(now, rule) };
  const digits = asDigits(table, draft!, now);
  if (digits) return { table, adjustments: { ...now, learnt: digits, surplus: 4 } };
  const spare = spareColumns(table, draft!, tried);
  if (spare.length > 0 && !tried.some((row) => row.passed))
    return { table, adjustments: { ...now, omitted: new Set([...now.omitted, ...spare]) } };
  throw unsolved(table, outcome, tried);
}

function withRule(now: Adjustments, rule: Rule): Adjustments {
  switch (rule.kind) {
    case 'facts':
      return {
        ...now,
        learnt: new Map([...now.learnt, [rule.column, { ...now.learnt.get(rule.column), ...rule.facts }]]),
      };
    case 'condition':
      return { ...now, conditions: [...now.conditions, rule.condition] };
    case 'parent':
      return {
        ...now,
        parents: new Map([...now.parents, [rule.key, [...(now.parents.get(rule.key) ?? []), rule.where]]]),
      };
    case 'per parent':
      return { ...now, perParent: new Map([...now.perParent, [rule.key, rule.most]]) };
  }
}

/**
 * Texts that a function judges (a check digit, a card number) are digits more often than not.
 * @returns facts with digits for such columns; undefined where that has been tried, or there is none
 */
function asDigits(table: Table, draft: TableDraft, now: Adjustments): Adjustments['learnt'] | undefined {
  const judged = new Set((draft.drawing?.conditions ?? []).flatMap(({ condition }) => condition.needs));
  const texts = table.columns.filter(
    ({ name, baseType }) =>
      judged.has(name) &&
      baseType.category === 'S' &&
      !now.learnt.get(name)?.patterns &&
      !table.checks.some((check) => check.columns.includes(name) && /~/.test(check.expression)),
  );
  if (texts.length === 0) return undefined;
  const facts = texts.map(({ name, baseType }) => {
    const length = /\((\d+)\)/.exec(baseType.formatted)?.[1] ?? '12';
    return [
      name,
      {
        ...now.learnt.get(name),
        patterns: [{ regex: `^\\d{${length}}$`, ignoreCase: false, negated: false }],
      },
    ] as const;
  });
  return new Map([...now.learnt, ...facts]);
}

/** Columns that may be left to their default, or null. */
function spareColumns(table: Table, draft: TableDraft, tried: readonly TriedRow[]): string[] {
  if (tried.length === 0) return [];
  const keyed = new Set(table.foreignKeys.flatMap((key) => key.columns));
  const marks = 'column' in draft.mark ? draft.mark.column : 'is_mock';
  return table.columns
    .filter((column) => !column.notNull || column.hasDefault)
    .filter((column) => !draft.key.includes(column.name) && !keyed.has(column.name) && column.name !== marks)
    .filter((column) => draft.columns.some((each) => each.column === column.name))
    .map((column) => column.name);
}

function unsolved(
  table: Table,
  outcome: Exclude<Outcome, { kind: 'proved' }>,
  tried: readonly TriedRow[] = [],
): Unsolved {
  const constraint = outcome.kind === 'refused' ? outcome.error.constraint : undefined;
  const message = tried.find((row) => !row.passed)?.message;
  const complaint = complaintText(outcome);
  const passed = tried.filter((row) => row.passed).length;
  const share = tried.length > 0 ? `; of ${tried.length} rows tried one by one ${passed} passed` : '';
  return new Unsolved(
    table.ref,
    constraint,
    `${message && !complaint.includes(message) ? `${complaint}: ${message}` : complaint}${share}`,
    constraint
      ? `Write values that satisfy ${quoteIdent(constraint)} in the draft, then take ".draft" off its name.`
      : 'Mend the draft, then take ".draft" off its name.',
  );
}
