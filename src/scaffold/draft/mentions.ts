/** Whether an expression names a column. */
export function mentions(expression: string, column: string): boolean {
  const escaped = column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\w"])("?)${escaped}\\2(?![\\w"(])`).test(expression);
}
