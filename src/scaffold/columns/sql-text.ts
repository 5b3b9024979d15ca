import { quoteLiteral } from '../../marks/index.js';

/** A text as an SQL literal, without the blank that keeps an escaped one off a word before it. */
export function literal(text: string): string {
  return quoteLiteral(text).trimStart();
}

/** `'a', 'b'`. */
export function literals(texts: readonly string[]): string {
  return texts.map(literal).join(', ');
}

/** In parentheses, unless it is one name, number, string or call already. */
export function operand(sql: string): string {
  return isSingle(sql) ? sql : `(${sql})`;
}

/** `(a + b)::numeric(10,2)`, `'x'::app.status`. */
export function cast(sql: string, type: string): string {
  return `${operand(sql)}::${type}`;
}

/** A name, number, string or call, perhaps with casts behind it: operators cannot tear it apart. */
function isSingle(sql: string): boolean {
  return (
    /^[\w."]+$/.test(sql) ||
    /^'([^']|'')*'$/.test(sql) ||
    /^\d[\d.]*$/.test(sql) ||
    closesAtEnd(sql, /^[\w.]*\(/)
  );
}

function closesAtEnd(sql: string, opening: RegExp): boolean {
  if (!opening.test(sql)) return false;
  let depth = 0;
  const outside = sql.replace(/'([^']|'')*'/g, (text) => ' '.repeat(text.length));
  for (let index = 0; index < outside.length; index++) {
    if (outside[index] === '(') depth++;
    else if (outside[index] === ')' && --depth === 0) return index === outside.length - 1;
  }
  return false;
}

/** A number as SQL, never in JavaScript's exponent form. */
export function numberText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : BigInt(value).toString();
}

/** Text by alternatives: `dogs|cats` as a pattern of whole words of a column's name. */
export function wordPattern(words: string): RegExp {
  return new RegExp(`(^|_)(${words.trim().replace(/\s+/g, '|')})(_|$)`);
}
