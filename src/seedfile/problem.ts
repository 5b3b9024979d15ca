import { SeedwrightError } from '../errors.js';

/** Something wrong with a seed file, at a place a person can jump to. */
export interface Problem {
  /** Relative to the project. */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  message: string;
  /** What to write instead. */
  nextStep?: string;
}

/** Line and column (1-based) of a character offset in a text. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/**
 * Offset in a JavaScript string of a position as PostgreSQL counts it.
 * @param position 1-based, in characters: one beyond the basic plane counts once there and twice here
 */
export function offsetOfPosition(text: string, position: string | number | undefined): number {
  const characters = Math.max(0, Number(position ?? 1) - 1);
  let offset = 0;
  for (let passed = 0; passed < characters && offset < text.length; passed++)
    offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
  return offset;
}

/** One line per problem, as compilers print them: `file:line:column message`. */
export function formatProblem(problem: Problem): string {
  const hint = problem.nextStep ? `\n    ${problem.nextStep}` : '';
  return `${problem.file}:${problem.line}:${problem.column} ${problem.message}${hint}`;
}

/** Seed files that cannot run; carries every problem of every file. Nothing has been written. */
export class SeedFileError extends SeedwrightError {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const sorted = [...problems].sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
    );
    const files = new Set(sorted.map((problem) => problem.file)).size;
    const heading = `${sorted.length} problem${sorted.length === 1 ? '' : 's'} in ${files} seed file${files === 1 ? '' : 's'}; nothing was written.`;
    const first = sorted[0];
    super([heading, ...sorted.map((problem) => `  ${formatProblem(problem)}`)].join('\n'), {
      file: first?.file,
      line: first?.line,
      column: first?.column,
      nextStep:
        'Mend the files; `npx seedwright check` repeats this report. docs/seed-files.md explains the format.',
    });
    this.problems = sorted;
  }
}
