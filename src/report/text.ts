import colors from 'picocolors';
import { SeedwrightError } from '../errors.js';

/** Colours of the terminal; plain where there is none (picocolors looks at NO_COLOR, FORCE_COLOR and the stream). */
export const paint = colors;

const numbers = new Intl.NumberFormat('en-US');

/** `1,412`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `1 table`, `1,412 rows`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : many}`;
}

/** `0.34 s`, `12.1 s`, `3 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(2)} s`;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Breaks a text at blanks into lines of at most so many characters; a trailing blank stays. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.match(/\S+\s*/g) ?? []) {
    if (lines.at(-1)!.length + word.trimEnd().length > width) lines.push('');
    lines[lines.length - 1] += word;
  }
  return lines.map((line, index) => (index === lines.length - 1 ? line : line.trimEnd()));
}

/** Lines in aligned columns; columns named in `right` are set to the right. */
export function formatTable(rows: string[][], right: number[] = []): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    right.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** An error as people read it: what happened, and the next step. Defects keep their stack. */
export function formatError(error: unknown): string {
  if (!(error instanceof SeedwrightError)) {
    return `${paint.red('Unexpected error.')} Please report it.\n${(error as Error).stack ?? String(error)}`;
  }
  const next = error.facts.nextStep ? `\n${paint.bold('Next:')} ${error.facts.nextStep}` : '';
  return `${paint.red('Error:')} ${error.message}${next}`;
}
