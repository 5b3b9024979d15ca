import { booleanValue } from './booleans.js';
import { weightsOf } from './choices.js';
import type { Draft } from './draft.js';
import { momentValue } from './moments.js';
import { numberValue } from './numbers.js';
import { intervalValue, timeOfDay } from './spans.js';
import { literals } from './sql-text.js';
import { pick, pickWeighted, type Subject } from './subject.js';
import { isMomentType, isNumberType, isTextType } from './type-info.js';
import { arrayValue, compositeValue, rangeValue } from './compound.js';
import { jsonValue } from './json.js';
import { specialValue } from './special.js';
import { textValue } from './texts.js';

/** A value for whatever it is wanted: by the list that the constraints give, else by type and name. */
export function draftFor(subject: Subject): Draft {
  const { facts, type } = subject;
  const except = new Set(facts.except ?? []);
  if (facts.values && type.kind !== 'array') return listed(subject, facts.values);
  if (type.kind === 'enum')
    return listed(
      subject,
      type.labels!.filter((label) => !except.has(label)),
    );
  if (type.kind === 'array') return arrayValue(subject);
  if (type.kind === 'composite') return compositeValue(subject);
  if (type.kind === 'range' || type.kind === 'multirange') return rangeValue(subject);
  if (type.name === 'boolean') return booleanValue(subject);
  if (type.name === 'money') return moneyValue(subject);
  if (isNumberType(type)) return numberValue(subject);
  if (isMomentType(type)) return momentValue(subject);
  if (/^time with/.test(type.name) || /^time$/.test(type.name)) return timeOfDay(subject);
  if (/^interval/.test(type.name)) return intervalValue(subject);
  const { named = [], column } = subject.request;
  const isPart = subject.key.split('.').length > 2;
  if (isTextType(type) && isPart && named.length > 0 && column.type !== 'jsonb')
    return { sql: pick(subject, named) };
  if (isTextType(type)) return textValue(subject);
  if (type.name === 'json' || type.name === 'jsonb') return jsonValue(subject);
  if (type.name === 'uuid') return uuidValue(subject);
  return specialValue(subject);
}

/** One of the values that are allowed, the ordinary ones more often; where rows differ, one after the other. */
function listed(subject: Subject, values: readonly string[]): Draft {
  const type = subject.type.sql;
  if (subject.distinct)
    return {
      sql: `(array[${literals(values)}])[${subject.n}]::${type}`,
      isDistinct: true,
      capacity: values.length,
    };
  const sql = pickWeighted(subject, weightsOf(values));
  return {
    sql: isTextType(subject.type) && !/"char"|citext/.test(subject.type.name) ? sql : `${sql}::${type}`,
  };
}

/** Money knows no arithmetic with numbers: drawn as a number between its bounds, then cast. */
function moneyValue(subject: Subject): Draft {
  const plain = (bounds: Subject['facts']['low']) =>
    (bounds ?? [])
      .filter((bound) => bound.needs.length === 0)
      .map((bound) => ({ ...bound, sql: bound.sql.replace(/[^\d.]/g, '') || '0' }));
  const type = { ...subject.type, name: 'numeric', sql: 'numeric', precision: 9, scale: 2 };
  const draft = numberValue({
    ...subject,
    type,
    facts: { low: plain(subject.facts.low), high: plain(subject.facts.high) },
  });
  return { ...draft, sql: `(${draft.sql})::numeric::money` };
}

/** Signed by seed.uuid(), so that a demo row is known by it. */
function uuidValue(subject: Subject): Draft {
  const isKey = subject.request.table.primaryKey?.columns[0] === subject.request.column.name;
  const key = (isKey ? subject.request.table.ref.name : subject.key).replaceAll("'", "''");
  return {
    sql: `seed.uuid('${key}', ${subject.distinct || isKey ? subject.n : subject.identity})`,
    isDistinct: true,
  };
}
