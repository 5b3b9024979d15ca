/** One record of a CSV text; null is an empty field, as PostgreSQL reads it. */
export interface CsvRecord {
  /** 1-based line of the file on which it starts. */
  line: number;
  fields: (string | null)[];
}

/**
 * Reads CSV as PostgreSQL's `copy ... with (format csv)` does: quotes may stand anywhere in a field, a field that has none
 * and is empty is null.
 * @param firstLine line of the file on which the text starts
 * @returns the records, and the line of a quote that is never closed
 */
export function readCsv(text: string, firstLine: number): { records: CsvRecord[]; openQuote?: number } {
  const records: CsvRecord[] = [];
  let record: CsvRecord | undefined;
  let field = '';
  let quoted = false; // has a quote anywhere: then it is no null
  let inside = false;
  let line = firstLine;
  let quoteLine = firstLine;
  const endField = () => {
    record ??= { line, fields: [] };
    record.fields.push(field === '' && !quoted ? null : field);
    field = '';
    quoted = false;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') {
      if (inside && text[at + 1] === '"') field += text[++at]!;
      else {
        record ??= { line, fields: [] };
        inside = !inside;
        if (inside) quoteLine = line;
        quoted = true;
      }
    } else if (!inside && character === ',') endField();
    else if (!inside && character === '\n') {
      endField();
      records.push(record!);
      record = undefined;
    } else {
      record ??= { line, fields: [] };
      field += character;
    }
    if (character === '\n') line++;
  }
  if (inside) return { records, openQuote: quoteLine };
  if (record) {
    endField();
    records.push(record);
  }
  return { records };
}
