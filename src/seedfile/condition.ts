import { parseSync } from 'libpg-query';
import { nothingParsed } from './parsed-sql.js';
import { columnsIn, Walk, type Node } from './walk.js';

/**
 * Reads a condition on the columns of one table by PostgreSQL's grammar; `loadGrammar()` comes first.
 * @returns the columns it looks at, and the first thing that is wrong with it
 */
export function readCondition(text: string): {
  columns: string[];
  problem?: { message: string; nextStep?: string };
} {
  let tree: { stmts?: { stmt: Node }[] };
  try {
    tree = parseSync(`select where (${text})`) as typeof tree;
  } catch (error) {
    return { columns: [], problem: { message: (error as Error).message } };
  }
  const parsed = nothingParsed();
  const condition = (tree.stmts![0]!.stmt.SelectStmt as Node).whereClause;
  new Walk(parsed, () => 0).visit(condition, new Set());
  if (tree.stmts!.length > 1) return { columns: [], problem: { message: 'more than one statement' } };
  if (JSON.stringify(condition).includes('"SubLink"'))
    return {
      columns: [],
      problem: { message: 'a query inside it', nextStep: 'Look at columns of the parent alone.' },
    };
  return { columns: [...new Set(columnsIn(condition))], problem: parsed.problems[0] };
}
