import type { Pattern } from '../facts.js';
import type { Draft, TextDraft } from './draft.js';
import { pick, source, type Subject } from './subject.js';
import { literal, operand } from './sql-text.js';
import { alternatives, formOf } from './pattern.js';
import { ruledText } from './text-rules.js';

/** A text that fits its column's name, and keeps to length, pattern and case. */
export function textValue(subject: Subject): Draft {
  const { facts } = subject;
  const most = Math.min(subject.type.length ?? declaredLength(subject), facts.maxLength ?? Infinity);
  const least = facts.minLength ?? 0;
  const span = letterSpan(subject);
  if (span) return span;
  const natural = ruledText(subject);
  if (keeps(natural, facts.patterns ?? [], least, most, facts.textCase))
    return cased(subject, fitted(subject, natural, least, most));
  return patterned(subject, least, most) ?? cased(subject, fitted(subject, natural, least, most));
}

/** Between single letters, `'A' <= grade <= 'F'`: one of them. */
function letterSpan(subject: Subject): Draft | undefined {
  const letter = (bounds: Subject['facts']['low']): string | undefined =>
    /^'(\w)'/.exec(bounds?.[0]?.sql ?? '')?.[1];
  const [low, high] = [letter(subject.facts.low), letter(subject.facts.high)];
  if (low === undefined || high === undefined) return undefined;
  const form = literal(`[${low}-${high}]`);
  if (!subject.distinct) return { sql: `seed.text_like(${source(subject)}, ${form})` };
  return {
    sql: `seed.nth_text(${form}, ${subject.n})`,
    isDistinct: true,
    capacity: high.charCodeAt(0) - low.charCodeAt(0) + 1,
  };
}

/** Of a domain the length stands with the column's type below it. */
function declaredLength({ type, request }: Subject): number {
  const found = type.domains.length > 0 ? /\((\d+)\)/.exec(request.column.baseType.formatted) : null;
  return found ? Number(found[1]) : Infinity;
}

/** Whether all that the text can be satisfies the patterns; a sample of each form stands for them. */
function keeps(
  draft: TextDraft,
  patterns: readonly Pattern[],
  least: number,
  most: number,
  textCase?: 'lower' | 'upper',
): boolean {
  if (patterns.length === 0) return true;
  const samples = draft.samples.map((sample) =>
    textCase === 'lower' ? sample.toLowerCase() : textCase === 'upper' ? sample.toUpperCase() : sample,
  );
  return samples.every(
    (sample) =>
      sample.length >= least &&
      sample.length <= most &&
      patterns.every((pattern) => accepts(pattern, sample)),
  );
}

function accepts({ regex, ignoreCase, negated }: Pattern, text: string): boolean {
  try {
    return new RegExp(javascript(regex), ignoreCase ? 'isu' : 'su').test(text) !== negated;
  } catch {
    return false;
  }
}

/** Classes of PostgreSQL that JavaScript writes otherwise. */
function javascript(regex: string): string {
  return regex
    .replaceAll('[:alpha:]', 'A-Za-z')
    .replaceAll('[:digit:]', '0-9')
    .replaceAll('[:alnum:]', 'A-Za-z0-9')
    .replaceAll('[:upper:]', 'A-Z')
    .replaceAll('[:lower:]', 'a-z')
    .replaceAll('[:space:]', '\\s')
    .replaceAll('[:xdigit:]', '0-9A-Fa-f')
    .replaceAll('[:punct:]', '!-\\/')
    .replace(/\\([mMyYAZ])/g, '\\b');
}

/** What must not have other characters than these, `!~ '[^A-Z0-9]'`, has only these. */
function asPositive(pattern: Pattern): Pattern[] {
  if (!pattern.negated) return [pattern];
  const only = /^\[\^([^\]]+)\]$/.exec(pattern.regex)?.[1];
  return only === undefined ? [] : [{ ...pattern, regex: `^[${only}]{4,12}$`, negated: false }];
}

/** A text made from the most telling of the patterns. */
function patterned(subject: Subject, least: number, most: number): Draft | undefined {
  const positive = (subject.facts.patterns ?? [])
    .flatMap(asPositive)
    .sort((one, other) => other.regex.length - one.regex.length);
  for (const { regex } of positive) {
    const words = alternatives(regex);
    if (words && !subject.distinct) return { sql: pick(subject, words) };
    if (words)
      return {
        sql: `(array[${words.map(literal).join(', ')}])[${subject.n}]`,
        isDistinct: true,
        capacity: words.length,
      };
    const email = /@/.test(regex) ? ruledText({ ...subject, name: 'email' }) : undefined;
    if (email && keeps(email, positive, least, most)) return fitted(subject, email, least, most);
    const wanted = subject.distinct ? subject.request.rows : 50;
    const form = formOf(regex, wanted, least, Number.isFinite(most) ? most : 60);
    if (!form) continue;
    if (subject.distinct)
      return {
        sql: `seed.nth_text(${literal(form.form)}, ${subject.n})`,
        isDistinct: true,
        capacity: form.capacity,
      };
    return { sql: `seed.text_like(${source(subject)}, ${literal(form.form)})` };
  }
  return undefined;
}

function fitted(subject: Subject, draft: TextDraft, least: number, most: number): Draft {
  const longest = Math.max(...draft.samples.map((sample) => sample.length));
  const shortest = Math.min(...draft.samples.map((sample) => sample.length));
  if (longest > most && (draft.isWhole || most < 8 || subject.distinct)) return brief(subject, least, most);
  if (subject.distinct && !draft.isDistinct) return numbered(subject, draft, least, most);
  const cut = longest > most ? trimmed(subject, `left(${draft.sql}, ${most})`) : draft.sql;
  const sql = shortest < least ? `rpad(${cut}, greatest(${least}, length(${cut})), '.')` : cut;
  return { ...draft, sql };
}

/** A cut text may end in a blank. */
function trimmed(subject: Subject, sql: string): string {
  return subject.facts.trimmed ? `rtrim(${sql})` : sql;
}

/** The row's number behind the text tells it from others. */
function numbered(subject: Subject, draft: TextDraft, least: number, most: number): Draft {
  const room = most - 8;
  if (room < 4) return brief(subject, least, most);
  const longest = Math.max(...draft.samples.map((sample) => sample.length));
  const base = longest > room ? `left(${draft.sql}, ${room})` : operand(draft.sql);
  const width = Math.max(0, least - 2);
  return {
    ...draft,
    sql: `${base} || ' ' || ${width > 6 ? `lpad(${subject.n}::text, ${width}, '0')` : subject.n}`,
    isDistinct: true,
  };
}

/** Where there is no room for words: letters. */
function brief(subject: Subject, least: number, most: number): Draft {
  const length = Math.max(1, least, Math.min(most, subject.distinct ? 6 : 4));
  const letters = subject.facts.textCase === 'lower' ? 'a-z' : 'A-Z';
  const form = `[${letters}]{${Math.min(length, most)}}`;
  if (!subject.distinct) return { sql: `seed.text_like(${source(subject)}, ${literal(form)})` };
  return {
    sql: `seed.nth_text(${literal(form)}, ${subject.n})`,
    isDistinct: true,
    capacity: 26 ** Math.min(length, most),
  };
}

function cased(subject: Subject, draft: Draft): Draft {
  const { textCase } = subject.facts;
  return textCase ? { ...draft, sql: `${textCase}(${draft.sql})` } : draft;
}
