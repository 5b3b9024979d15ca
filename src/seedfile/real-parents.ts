/** What may hold a name without calling it: comments, texts, quoted names. */
const silent = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/**
 * Whether a seed file gives rows to real parents as well: its SQL calls `seed.real_parents()`. Read without the grammar, because
 * a run over a filled database parses nothing.
 */
export function servesRealParents(text: string): boolean {
  return /\bseed\s*\.\s*real_parents\s*\(/i.test(text.replace(silent, ' '));
}
