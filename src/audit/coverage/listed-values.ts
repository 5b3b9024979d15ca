import { parseSync } from 'libpg-query';
import { quoteIdent, tableKey, type Catalog, type Column, type Table } from '../../catalog/index.js';
import { quoteLiteral } from '../../marks/index.js';

/** The values that a column may have, one of which each. */
export interface ListedValues {
  readonly column: Column;
  /** The column as it is compared, such as `row_of.status::text`. */
  readonly operand: string;
  readonly values: readonly ListedValue[];
}

interface ListedValue {
  /** For people. */
  readonly label: string;
  readonly sql: string;
}

/** A list as a condition has it: `name` is the column, `value` where it is a domain's. */
interface List {
  readonly name: string;
  readonly asText: boolean;
  readonly values: readonly ListedValue[];
}

/** A node of the parse tree as libpg-query gives it. */
type Node = Record<string, unknown>;

/** Longer lists are vocabularies, of which nobody expects to see each word. */
const longestList = 60;

/**
 * Finds the columns with a list of values: by `check (status in (...))` of table or domain, else by an enum type. Arrays only
 * where their elements are enums. The grammar must be loaded.
 */
export function listedValues(table: Table, catalog: Catalog): ListedValues[] {
  const ofTable = table.checks.flatMap(({ expression }) => listsIn(expression));
  return table.columns.flatMap((column) => {
    const checked = column.baseType.isArray
      ? undefined
      : (ofTable.find(({ name }) => name === column.name) ?? domainList(column, catalog));
    const list = checked ?? enumList(column);
    if (!list || list.values.length < 2 || list.values.length > longestList) return [];
    const operand = `row_of.${quoteIdent(column.name)}${list.asText ? '::text' : ''}`;
    return [{ column, operand, values: list.values }];
  });
}

function enumList(column: Column): List | undefined {
  const labels = column.enumLabels;
  return (
    labels && {
      name: column.name,
      asText: false,
      values: labels.map((label) => ({ label, sql: quoteLiteral(label) })),
    }
  );
}

function domainList(column: Column, catalog: Catalog): List | undefined {
  let type = column.domain && catalog.types.get(tableKey(column.domain));
  while (type?.kind === 'domain') {
    const list = type.checks
      .flatMap(({ expression }) => listsIn(expression))
      .find(({ name }) => name === 'value');
    if (list) return list;
    type = catalog.types.get(tableKey(type.over));
  }
  return undefined;
}

function listsIn(expression: string): List[] {
  try {
    const tree = parseSync(`select ${expression}`) as unknown as {
      stmts: { stmt: { SelectStmt: { targetList: { ResTarget: { val: Node } }[] } } }[];
    };
    return listsOf(tree.stmts[0]!.stmt.SelectStmt.targetList[0]!.ResTarget.val);
  } catch {
    // A newer server may print what this grammar does not know.
    return [];
  }
}

function listsOf(node: Node): List[] {
  const { boolop, args = [] } = (node.BoolExpr ?? {}) as { boolop?: string; args?: Node[] };
  if (boolop === 'AND_EXPR') return args.flatMap(listsOf);
  const list = boolop === 'OR_EXPR' ? alternatives(args) : comparison(node);
  return list ? [list] : [];
}

/** `a = 'x' or a = 'y' or a is null`: one list, where all parts are about the same column. */
function alternatives(parts: Node[]): List | undefined {
  const lists = parts.filter((part) => !part.NullTest).map(comparison);
  const [first] = lists;
  if (!first || lists.some((list) => list?.name !== first.name || list.asText !== first.asText))
    return undefined;
  return { ...first, values: lists.flatMap((list) => list!.values) };
}

/** `a = 'x'`, `a = any (array['x', 'y'])`. */
function comparison(node: Node): List | undefined {
  const { kind, name, lexpr, rexpr } = (node.A_Expr ?? {}) as {
    kind?: string;
    name?: { String: { sval: string } }[];
    lexpr?: Node;
    rexpr?: Node;
  };
  if (!lexpr || !rexpr || name?.at(-1)?.String.sval !== '=') return undefined;
  const operand = columnIn(lexpr);
  const items = kind === 'AEXPR_OP' ? [rexpr] : kind === 'AEXPR_OP_ANY' ? elements(rexpr) : undefined;
  const values = items?.map(constant);
  if (!operand || !values || values.some((value) => value === undefined)) return undefined;
  return { ...operand, values: values.filter((value) => value !== undefined) };
}

function columnIn(node: Node, asText = false): Pick<List, 'name' | 'asText'> | undefined {
  const cast = node.TypeCast as
    { arg: Node; typeName: { names: { String: { sval: string } }[] } } | undefined;
  if (cast && !asText)
    return cast.typeName.names.at(-1)!.String.sval === 'text' ? columnIn(cast.arg, true) : undefined;
  const { fields = [] } = (node.ColumnRef ?? {}) as { fields?: { String?: { sval: string } }[] };
  const name = fields.length === 1 ? fields[0]!.String?.sval : undefined;
  return name === undefined ? undefined : { name, asText };
}

function elements(node: Node): Node[] | undefined {
  const cast = node.TypeCast as { arg: Node } | undefined;
  if (cast) return elements(cast.arg);
  return (node.A_ArrayExpr as { elements?: Node[] } | undefined)?.elements;
}

function constant(node: Node): ListedValue | undefined {
  const cast = node.TypeCast as { arg: Node } | undefined;
  if (cast) return constant(cast.arg);
  const value = node.A_Const as
    { sval?: { sval?: string }; ival?: { ival?: number }; fval?: { fval: string } } | undefined;
  if (value?.sval) return { label: value.sval.sval ?? '', sql: quoteLiteral(value.sval.sval ?? '') };
  const number = value?.ival ? String(value.ival.ival ?? 0) : value?.fval?.fval;
  return number === undefined ? undefined : { label: number, sql: number };
}
