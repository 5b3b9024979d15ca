import { loadModule, parseSync } from 'libpg-query';
import { nothingParsed, type ParsedSql, type StatementProblem } from './parsed-sql.js';
import { offsetOfPosition } from './problem.js';
import { Walk, type Node } from './walk.js';

/** Loads the grammar; to be awaited once before `parseStatements`. */
export const loadGrammar: () => Promise<void> = loadModule;

/**
 * Parses the SQL of a seed file with PostgreSQL's own grammar.
 * @param text the whole file
 * @returns its statements and what is wrong with them; never throws on bad SQL
 */
export function parseStatements(text: string): ParsedSql {
  const parsed = nothingParsed();
  let tree: { stmts?: { stmt: Node; stmt_location?: number; stmt_len?: number }[] };
  try {
    tree = parseSync(text) as typeof tree;
  } catch (error) {
    parsed.problems.push(syntaxError(error, text));
    return parsed;
  }
  const offsetOf = characterOffsets(text);
  const statements = tree.stmts ?? [];
  if (statements.length === 0) parsed.problems.push({ offset: 0, message: 'the file holds no statement' });
  statements.forEach(({ stmt, stmt_location = 0, stmt_len }, index) => {
    const start = offsetOf(stmt_location);
    const whole = text.slice(start, stmt_len === undefined ? undefined : offsetOf(stmt_location + stmt_len));
    const skipped = leadingBlank(whole);
    const kind = Object.keys(stmt)[0]!;
    const walk = new Walk(parsed, offsetOf);
    walk.visit(stmt, new Set());
    const statement = { text: whole.slice(skipped), offset: start + skipped, reads: walk.reads };
    if (kind === 'InsertStmt' && index === 0) parsed.statements.push({ kind: 'insert', ...statement });
    else if (kind === 'UpdateStmt' && index === 1) parsed.statements.push({ kind: 'update', ...statement });
    else parsed.problems.push(misplacedStatement(kind, index, statement.offset));
    parsed.reads.push(...walk.reads);
  });
  return parsed;
}

function misplacedStatement(kind: string, index: number, offset: number): StatementProblem {
  const what = kind.replace(/Stmt$/, '').toLowerCase();
  if (index === 0)
    return {
      offset,
      message: `the file starts with ${what}, not with an insert`,
      nextStep: 'A seed file is one `insert ... select`.',
    };
  if (kind === 'InsertStmt')
    return { offset, message: 'a second insert', nextStep: 'Give each table a file of its own.' };
  return {
    offset,
    message: `a second statement (${what})`,
    nextStep: 'Only an `update` of the same table, with what later tables know, may follow the insert.',
  };
}

function syntaxError(error: unknown, text: string): StatementProblem {
  const details = (error as { sqlDetails?: { message: string; cursorPosition: number } }).sqlDetails;
  return {
    offset: offsetOfPosition(text, (details?.cursorPosition ?? 0) + 1),
    message: details?.message ?? (error as Error).message,
  };
}

/** Length of the blank and comments before a statement, so that an offset points at the statement itself. */
function leadingBlank(text: string): number {
  return /^(\s+|--[^\n]*(\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)![0].length;
}

/** The grammar counts bytes of UTF-8; people and JavaScript count characters. */
function characterOffsets(text: string): (byte: number) => number {
  const bytes = Buffer.from(text);
  if (bytes.length === text.length) return (byte) => byte;
  return (byte) => bytes.subarray(0, byte).toString().length;
}
