import { UsageError } from '../errors.js';
import { nearest } from '../nearest.js';
import { findingKinds, type AuditReport } from './model.js';

const failingStates = ['empty', 'unplanned', 'thin', 'overfull', 'real-only'] as const;

/** What `--fail-on` takes: states of tables, kinds of findings, and `files` for seed files that cannot be read. */
export const failOnWords = [...failingStates, 'files', ...findingKinds] as const;
export type FailOn = (typeof failOnWords)[number];

/**
 * Reads the list of `--fail-on`.
 * @param text words separated by commas
 * @throws {UsageError} for a word that is none of {@link failOnWords}
 */
export function parseFailOn(text: string): FailOn[] {
  return text.split(',').map((part) => {
    const word = part.trim();
    const known = failOnWords.find((each) => each === word);
    if (known) return known;
    const meant = nearest(word, failOnWords);
    throw new UsageError(`--fail-on: there is no "${word}"${meant ? `; did you mean ${meant}?` : '.'}`, {
      nextStep: `Words: ${failOnWords.join(', ')}.`,
    });
  });
}

/** How often each of the words holds; those that do not are left out. */
export function failures(report: AuditReport, words: readonly FailOn[]): { word: FailOn; count: number }[] {
  return [...new Set(words)]
    .map((word) => ({ word, count: countOf(report, word) }))
    .filter(({ count }) => count > 0);
}

function countOf({ files, tables, findings }: AuditReport, word: FailOn): number {
  if (word === 'files') return files.length;
  return [...tables.filter(({ state }) => state === word), ...findings.filter(({ kind }) => kind === word)]
    .length;
}
