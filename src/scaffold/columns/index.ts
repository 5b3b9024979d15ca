import type { Value, ValueRequest, VocabularyJoin } from './model.js';
import type { Draft, TextDraft } from './draft.js';
import { cast } from './sql-text.js';
import { chance, reference, sibling, subjectOf, type Subject } from './subject.js';
import { isTextType } from './type-info.js';
import { draftFor } from './draft-for.js';

export type { Value, ValueRequest, VocabularyJoin } from './model.js';

/**
 * SQL for one column of somebody's table: what the constraints allow, in the words that name, type and comment suggest.
 *
 * ```ts
 * valueFor(request); // { sql: "seed.int('order_line.quantity', n, 1, 12)", needs: [], joins: [] }
 * ```
 */
export function valueFor(request: ValueRequest): Value {
  const { column, facts } = request;
  if (facts.isNull) return { sql: `null::${column.type}`, needs: [], joins: [] };
  if (facts.equals) return { sql: cast(facts.equals.sql, column.type), needs: facts.equals.needs, joins: [] };
  const subject = subjectOf(request);
  const draft = notBeforeCreation(subject, draftFor(subject));
  const sql = subject.nullable ? withNulls(subject, draft) : draft.sql;
  return {
    sql,
    needs: draft.needs ?? [],
    joins: uniqueJoins(draft.joins ?? []),
    capacity: request.distinct ? draft.capacity : undefined,
    suffixable: isSuffixable(subject, draft) ? { maxLength: subject.type.length } : undefined,
  };
}

/** A change follows the creation, also where a check ties it to another moment. */
function notBeforeCreation(subject: Subject, draft: Draft): Draft {
  const { low = [], high = [] } = subject.facts;
  if (
    !/^(updated|modified|changed|last_(updated|modified|changed))/.test(subject.name) ||
    low.length === 0 ||
    high.length > 0
  )
    return draft;
  const { type } = subject.request.column;
  const created = sibling(
    subject,
    ['created_at', 'created_on', 'created', 'inserted_at'],
    (each) => each.notNull && each.type === type,
  );
  if (!created || draft.needs?.includes(created.name)) return draft;
  const { sql, needs } = reference(created);
  return { ...draft, sql: `greatest(${draft.sql}, ${sql})`, needs: [...(draft.needs ?? []), ...needs] };
}

/** Some rows go without, so that code meets nulls. */
function withNulls(subject: Subject, draft: Draft): string {
  const share = draft.filled ?? 0.85;
  if (share >= 1) return draft.sql;
  return `case when ${chance(subject, share, '?')} then ${draft.sql} end`;
}

/** A text for people, long enough for a number behind it, that no constraint binds. */
function isSuffixable(subject: Subject, draft: Draft): boolean {
  const { facts, type } = subject;
  const isFree = !facts.values && !facts.patterns && facts.maxLength === undefined && !facts.textCase;
  return isTextType(type) && isFree && (draft as TextDraft).isReadable === true && (type.length ?? 99) >= 16;
}

function uniqueJoins(joins: readonly VocabularyJoin[]): VocabularyJoin[] {
  return [...new Map(joins.map((join) => [join.alias, join])).values()];
}
