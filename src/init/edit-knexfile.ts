/** A new text of a knexfile. */
export interface KnexfileEdit {
  text: string;
  /** Lines that go (`- `) and come (`+ `). */
  lines: string[];
}

/** An expression for the folder of a knexfile. */
export type Here = '__dirname' | 'import.meta.dirname';

const comment = '// Demo data: `knex seed:run` fills the phases of seeds/demo.';

/** The line for a CommonJS knexfile of whatever shape. */
export const commonJsLine = `module.exports = require('seedwright').withPhases(module.exports, __dirname);`;
const importLine = `import { withPhases } from 'seedwright';`;

/**
 * Lets a knexfile export its configuration with the phases added. Nothing is parsed: a CommonJS file gets a last line, and where there is
 * an `export default` its head alone is written anew. Whoever calls this loads the result before he keeps it.
 * @param isModule whether Node takes the file for an ES module
 * @param here how the file is to name its folder, where it exports with `export`
 * @returns undefined where the place is not clear: no export, more than one, or named ones
 */
export function editKnexfile(text: string, isModule: boolean, here: Here): KnexfileEdit | undefined {
  const code = withoutLiterals(text);
  if (/\bwithPhases\b/.test(code)) return undefined;
  if (!/^export\b/m.test(code))
    return !isModule && /\bexports\b/.test(code) ? withLastLines(text, [comment, commonJsLine]) : undefined;
  const found = [...code.matchAll(/^export\b.*/gm)];
  const head = /^export\s+default\s+|^export\s*=\s*/.exec(code.slice(found[0]!.index))?.[0];
  return found.length === 1 && head ? withWrappedExport(text, code, found[0]!.index, head, here) : undefined;
}

/** The lines for a person to write where no edit is safe. */
export function linesToWrite(text: string, isModule: boolean, here: Here): string[] {
  if (!isModule && !/^export\b/m.test(withoutLiterals(text))) return [commonJsLine];
  return [importLine, `export default withPhases(/* your configuration or environments */, ${here});`];
}

function withWrappedExport(
  text: string,
  code: string,
  start: number,
  head: string,
  here: Here,
): KnexfileEdit | undefined {
  const end = start + head.length;
  const rest = code.slice(end);
  const line = text.slice(start, lineEnd(text, end));
  const keyword = head.trimEnd();
  const wrap = (name: string) => `${keyword} withPhases(${name}, ${here});`;

  const [whole, name] = /^([A-Za-z_$][\w$]*)[ \t]*(?:;|(?=\s*$))/.exec(rest) ?? [];
  if (whole && name) return replaced(text, code, start, end + whole.length, [line], wrap(name));

  const declared = /^(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)/.exec(rest)?.[1];
  const given = declared ?? ['knexConfig', 'knexConfiguration'].find((free) => !text.includes(free));
  if (!given || /^(abstract\s+)?(class|interface)\b/.test(rest)) return undefined;
  const edit = replaced(text, code, start, end, [line], declared ? '' : `const ${given} = `);
  const last = withLastLines(edit.text, [comment, wrap(given)]);
  return { text: last.text, lines: [...edit.lines, ...last.lines] };
}

/** Replaces one place, and adds the import above the first other one. */
function replaced(
  text: string,
  code: string,
  start: number,
  end: number,
  gone: string[],
  replacement: string,
): KnexfileEdit {
  const edited = text.slice(0, start) + replacement + text.slice(end);
  const place = Math.min(/^import\s/m.exec(code)?.index ?? start, start);
  const newLine = edited.slice(start, lineEnd(edited, start));
  return {
    text: `${edited.slice(0, place)}${importLine}${newlineOf(text)}${edited.slice(place)}`,
    lines: [`+ ${importLine}`, ...gone.map((line) => `- ${line}`), `+ ${newLine}`],
  };
}

function withLastLines(text: string, lines: string[]): KnexfileEdit {
  const newline = newlineOf(text);
  const gap = text.endsWith('\n') ? newline : newline + newline;
  return { text: `${text}${gap}${lines.join(newline)}${newline}`, lines: lines.map((line) => `+ ${line}`) };
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/\r?\n/);
  return end < 0 ? text.length : from + end;
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Blanks in place of comments and of the insides of strings and templates, so that positions stay. */
function withoutLiterals(text: string): string {
  return text.replace(
    /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g,
    (literal) => literal.replace(/[^\r\n]/g, ' '),
  );
}
