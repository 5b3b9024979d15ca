import type { RandomSource } from './random.js';

/** Named lists of texts, which may refer to each other. */
export type Grammar = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a lexicon. A section starts with `[name]`; each of its lines is one text, or several short ones with ` | `
 * between them. A text may contain
 *
 * - `{name}`: any text of that section, in its turn expanded; `{name@x}`: the same text wherever the tag is the same,
 *   and never that of another tag of the same section,
 * - `{10-99}`: a number, padded to the width of the first bound where that starts with 0; `{10-99@x}` likewise.
 *
 * Lines that start with `# ` are comments.
 */
export function parseGrammar(text: string): Grammar {
  const grammar = new Map<string, string[]>();
  let section: string[] | undefined;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const name = /^\[(\w+)\]$/.exec(line)?.[1];
    if (name !== undefined) grammar.set(name, (section = []));
    else if (line !== '' && !line.startsWith('# ')) section?.push(...line.split(' | '));
  }
  return grammar;
}

/** Texts of a section as they stand in the lexicon. */
export function texts(grammar: Grammar, name: string): readonly string[] {
  const found = grammar.get(name);
  if (!found?.length) throw new Error(`the lexicon has no section [${name}]`);
  return found;
}

/** Expands a text with words drawn from the source. */
export function expand(grammar: Grammar, text: string, source: RandomSource): string {
  const tagged = new Map<string, string>();
  const fill = (pattern: string): string =>
    pattern.replace(/\{([^{}]+)\}/g, (_, reference: string) => {
      const known = tagged.get(reference);
      if (known !== undefined) return known;
      const [name = '', tag] = reference.split('@');
      const drawn = drawApart(name, tag === undefined ? [] : valuesOf(tagged, name));
      if (tag !== undefined) tagged.set(reference, drawn);
      return drawn;
    });
  const draw = (name: string): string => drawNumber(name, source) ?? fill(source.pick(texts(grammar, name)));
  const drawApart = (name: string, taken: string[]): string => {
    let drawn = draw(name);
    for (let tries = 0; taken.includes(drawn) && tries < 20; tries++) drawn = draw(name);
    return drawn;
  };
  return fill(text);
}

/** Values that other tags of the same section have got already. */
function valuesOf(tagged: ReadonlyMap<string, string>, name: string): string[] {
  return [...tagged].filter(([reference]) => reference.startsWith(`${name}@`)).map(([, value]) => value);
}

function drawNumber(range: string, source: RandomSource): string | undefined {
  const [, low, high] = /^(\d+)-(\d+)$/.exec(range) ?? [];
  if (low === undefined || high === undefined) return undefined;
  const drawn = String(source.int(Number(low), Number(high)));
  return low.startsWith('0') ? drawn.padStart(low === '0' ? 1 : low.length, '0') : drawn;
}

/** First letter, and every letter that starts a sentence, in upper case. */
export function sentenceCase(text: string): string {
  return text.replace(
    /(^|[.?!] )(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
