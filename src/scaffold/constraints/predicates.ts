import { textOf, type Call } from './expression.js';
import { always, fact, type Formula } from './formula.js';
import { quoteRegex } from './like.js';
import { sure, type Mode } from './mode.js';
import { rangePredicate } from './ranges.js';
import { columnOf, isText, type Scope } from './scope.js';

/** What a function that returns a truth value says, where it is one that PostgreSQL itself has. */
export function predicateOf(call: Call, mode: Mode, scope: Scope): Formula {
  const formula =
    rangePredicate(call.name, call.operands[0], { mode, scope }) ?? textPredicate(call, mode, scope);
  if (formula) return formula;
  const isFinite = call.name === 'isfinite' && !mode.negated && mode.need === 'passes';
  return isFinite ? always : { kind: 'open', source: scope.source };
}

function textPredicate({ name, operands }: Call, mode: Mode, scope: Scope): Formula | undefined {
  const column = columnOf(operands[0], scope);
  const text = textOf(operands[1]);
  if (!column || !isText(column) || text === undefined || operands.length !== 2) return undefined;
  if (!/^(starts_with|regexp_like)$/.test(name)) return undefined;
  const regex = name === 'starts_with' ? `^${quoteRegex(text)}` : text;
  const patterns = [{ regex, ignoreCase: false, negated: mode.negated }];
  return fact(
    column.name,
    sure({ patterns }, mode),
    `${column.name} ${mode.negated ? '!~' : '~'} '${regex}'`,
  );
}
