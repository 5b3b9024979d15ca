/** Name of the file that fills a table: the table's own, without what no file system likes. */
export function fileNameOf(table: string): string {
  return `${table.replace(/[/\\:*?"<>|\0]/g, '_')}.sql`;
}
