/** A text as a regular expression that matches it and nothing else. */
export function quoteRegex(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}

/**
 * The regular expression that says the same as a `like` pattern.
 * @param escape the character that takes the meaning from the next one; empty: none does
 * @see https://www.postgresql.org/docs/current/functions-matching.html#FUNCTIONS-LIKE
 */
export function likeToRegex(pattern: string, escape = '\\'): string {
  const regex = `^${translated(pattern, escape, quoteRegex)}$`;
  return regex.replace(/^\^\.\*/, '').replace(/(^|[^\\])\.\*\$$/, '$1');
}

/**
 * The regular expression that says the same as a `similar to` pattern.
 * @see https://www.postgresql.org/docs/current/functions-matching.html#FUNCTIONS-SIMILARTO-REGEXP
 */
export function similarToRegex(pattern: string, escape = '\\'): string {
  return `^(?:${translated(pattern, escape, (character) => (/[\\^$.]/.test(character) ? `\\${character}` : character))})$`;
}

/** Replaces wildcards outside brackets; other characters go through `plain`. */
function translated(pattern: string, escape: string, plain: (character: string) => string): string {
  let regex = '';
  let isEscaped = false;
  let isInBrackets = false;
  for (const character of pattern) {
    if (isEscaped) regex += quoteRegex(character);
    else if (isInBrackets) regex += character;
    else if (character === '%') regex += '.*';
    else if (character === '_') regex += '.';
    else if (character !== escape) regex += plain(character);
    isInBrackets = plain('[') === '[' && !isEscaped && (isInBrackets ? character !== ']' : character === '[');
    isEscaped = !isEscaped && !isInBrackets && character === escape;
  }
  return regex;
}
