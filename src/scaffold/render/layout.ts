const width = 120;

/** Items of a list, one a line, commas behind all but the last. */
export function list(items: readonly string[], indent: string): string {
  return items.map((item) => `${indent}${fold(item, indent)}`).join(',\n');
}

/** Breaks an overlong `case` expression before each branch. */
export function fold(sql: string, indent: string): string {
  if (sql.length + indent.length <= width || sql.includes('\n')) return sql;
  const at = outerCase(sql);
  if (!at) return sql;
  const [start, end] = at;
  const inside = branches(sql.slice(start, end));
  if (inside.length < 2) return sql;
  const [head, ...rest] = inside;
  const lines = [
    `${sql.slice(0, start)}${head}`,
    ...rest.map((branch) => `${indent}  ${branch}`),
    `${indent}${sql.slice(end)}`,
  ];
  return lines.join('\n');
}

/** Where the first `case` outside of parentheses has its branches: from `case` to its `end`. */
function outerCase(sql: string): [number, number] | undefined {
  let depth = 0;
  let open = 0;
  let start = -1;
  for (const { word, at } of words(sql)) {
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth > 0) continue;
    else if (word === 'case' && open++ === 0) start = at;
    else if (word === 'end' && --open === 0) return [start, at];
  }
  return undefined;
}

/** `case x`, `when ... then ...`, `else ...`. */
function branches(sql: string): string[] {
  const cuts: number[] = [];
  let depth = 0;
  let open = 0;
  for (const { word, at } of words(sql)) {
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth > 0) continue;
    else if (word === 'case') open++;
    else if (word === 'end') open--;
    else if (open === 1 && (word === 'when' || word === 'else')) cuts.push(at);
  }
  return [0, ...cuts].map((cut, index) => sql.slice(cut, cuts[index]).trim());
}

/** Keywords and parentheses outside of literals and quoted names. */
function* words(sql: string): Generator<{ word: string; at: number }> {
  const pattern = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\b(?:case|when|else|end)\b|[()]/g;
  for (const match of sql.matchAll(pattern))
    if (!/^['"]/.test(match[0])) yield { word: match[0], at: match.index };
}

/** A comment of whole sentences, wrapped. */
export function comment(text: string): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '--';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (line.length + word.length + 1 > width && line !== '--') {
        lines.push(line);
        line = '--';
      }
      line += ` ${word}`;
    }
    if (line !== '--') lines.push(line);
  }
  return lines;
}
