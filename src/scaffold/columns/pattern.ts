/** A form that seed.text_like() and seed.nth_text() understand, made from a regular expression. */
export interface TextForm {
  /** Plain characters and classes: `[A-Z]{3}-[0-9]{4}`. */
  readonly form: string;
  /** How many different texts it has. */
  readonly capacity: number;
  /** Characters of each text. */
  readonly length: number;
}

interface Atom {
  /** Characters to choose from; one for a plain character. */
  readonly letters: string;
  /** As it stands in the form. */
  readonly text: string;
  least: number;
  most: number;
}

const printable = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';
const digits = '0123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Words between bars: `^(red|green|blue)$`. */
export function alternatives(regex: string): string[] | undefined {
  const found = /^\^?\(?(?:\?:)?([\w -]+(?:\|[\w -]+)+)\)?\$?$/.exec(regex);
  return found?.[1]!.split('|');
}

/**
 * Translates a regular expression of PostgreSQL: of alternatives the first, of repetitions as many as give enough different texts.
 * @param wanted different texts that are wanted
 * @param maxLength characters at most
 * @returns undefined for what it does not understand: look-around, references back
 */
export function formOf(
  regex: string,
  wanted: number,
  minLength: number,
  maxLength: number,
): TextForm | undefined {
  const atoms = new Parser(regex).parse();
  if (!atoms) return undefined;
  const counts = atoms.map((atom) => atom.least);
  const total = (): number => counts.reduce((sum, count) => sum + count, 0);
  const capacity = (): number =>
    atoms.reduce((product, atom, index) => product * new Set(atom.letters).size ** counts[index]!, 1);
  const grow = (): boolean => {
    const index = atoms.findIndex(
      (atom, position) => counts[position]! < atom.most && atom.letters.length > 1,
    );
    const any = index >= 0 ? index : atoms.findIndex((atom, position) => counts[position]! < atom.most);
    if (any < 0 || total() >= maxLength) return false;
    counts[any]!++;
    return true;
  };
  while ((capacity() < wanted * 20 || total() < Math.max(minLength, 1)) && grow());
  if (total() > maxLength) return undefined;
  const form = atoms.map((atom, index) => written(atom, counts[index]!)).join('');
  return { form, capacity: Math.min(Number.MAX_SAFE_INTEGER, capacity()), length: total() };
}

function written(atom: Atom, count: number): string {
  if (count === 0) return '';
  if (atom.letters.length === 1) return (atom.letters === '[' ? '[[]' : atom.letters).repeat(count);
  return count === 1 ? `[${atom.text}]` : `[${atom.text}]{${count}}`;
}

/** A small reader of regular expressions: sequences, classes, groups, repetitions. */
class Parser {
  private at = 0;

  constructor(private readonly regex: string) {}

  parse(): Atom[] | undefined {
    const atoms = this.alternation();
    return atoms && this.at >= this.regex.length ? atoms : undefined;
  }

  /** The first alternative; the others are passed over. */
  private alternation(): Atom[] | undefined {
    const first = this.sequence();
    while (first && this.regex[this.at] === '|') {
      this.at++;
      if (!this.sequence()) return undefined;
    }
    return first;
  }

  private sequence(): Atom[] | undefined {
    const atoms: Atom[] = [];
    while (this.at < this.regex.length && !'|)'.includes(this.regex[this.at]!)) {
      const next = this.atom();
      if (!next) return undefined;
      const repeated = this.repeat(next);
      if (!repeated) return undefined;
      atoms.push(...repeated);
    }
    return atoms;
  }

  private atom(): Atom[] | undefined {
    const character = this.regex[this.at]!;
    if (character === '^' || character === '$') {
      this.at++;
      return [];
    }
    if (character === '(') return this.group();
    if (character === '[') return this.bracket();
    this.at++;
    if (character === '.') return [classOf(letters, 'a-z')];
    if (character === '\\') return this.escaped();
    return [plain(character)];
  }

  private group(): Atom[] | undefined {
    if (/^\(\?[=!<]/.test(this.regex.slice(this.at))) return undefined;
    this.at += this.regex.startsWith('(?:', this.at) ? 3 : 1;
    const atoms = this.alternation();
    if (!atoms || this.regex[this.at] !== ')') return undefined;
    this.at++;
    return atoms;
  }

  private escaped(): Atom[] | undefined {
    const character = this.regex[this.at++];
    if (character === undefined || /[0-9]/.test(character)) return undefined;
    if (character === 'd') return [classOf(digits, '0-9')];
    if (character === 'w') return [classOf(letters + digits, 'a-z0-9')];
    if (character === 's') return [plain(' ')];
    if ('mMyYAZ'.includes(character)) return [];
    if (/[A-Za-z]/.test(character)) return undefined;
    return [plain(character)];
  }

  private bracket(): Atom[] | undefined {
    const found = /^\[(\^?)((?:\[:\w+:\]|\\.|[^\]\\]|(?<=^\[\^?)\])+)\]/.exec(this.regex.slice(this.at));
    if (!found) return undefined;
    this.at += found[0].length;
    const listed = lettersIn(found[2]!);
    if (!found[1]) return listed.length === 1 ? [plain(listed)] : [classOf(listed, spansOf(listed))];
    const others = [...printable].filter((letter) => !listed.includes(letter)).join('');
    return others === '' ? undefined : [classOf(others, spansOf(others))];
  }

  private repeat(atoms: Atom[]): Atom[] | undefined {
    const found = /^(?:\{(\d+)(,(\d*))?\}|([*+?]))\??/.exec(this.regex.slice(this.at));
    if (!found) return atoms;
    this.at += found[0].length;
    const [, low, comma, high, sign] = found;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(low);
    const most =
      sign === '?' ? 1 : sign ? 12 : comma === undefined ? least : high === '' ? least + 8 : Number(high);
    const [only] = atoms;
    if (atoms.length === 1 && only!.least === 1 && only!.most === 1) return [{ ...only!, least, most }];
    return Array.from({ length: least }, () => atoms.map((atom) => ({ ...atom }))).flat();
  }
}

function plain(letter: string): Atom {
  return { letters: letter, text: letter, least: 1, most: 1 };
}

function classOf(all: string, text: string): Atom {
  return { letters: all, text, least: 1, most: 1 };
}

/** Every character of a bracket's inside. */
function lettersIn(inside: string): string {
  const named: Readonly<Record<string, string>> = {
    digit: digits,
    alpha: letters,
    lower: letters,
    upper: letters.toUpperCase(),
    alnum: letters + digits,
    space: ' ',
    xdigit: '0123456789abcdef',
  };
  let all = '';
  for (const [, name, escaped, from, to, single] of inside.matchAll(
    /\[:(\w+):\]|\\(.)|([^\\])-([^\]\\])|([\s\S])/g,
  )) {
    if (name) all += named[name] ?? '';
    else if (escaped)
      all += escaped === 'd' ? digits : escaped === 'w' ? letters + digits : escaped === 's' ? ' ' : escaped;
    else if (from !== undefined && to !== undefined)
      for (let code = from.charCodeAt(0); code <= to.charCodeAt(0) && code - from.charCodeAt(0) < 200; code++)
        all += String.fromCharCode(code);
    else all += single ?? '';
  }
  return [...new Set(all)].join('');
}

/** `abcxyz` as `a-cx-z`, for the forms' classes; a bracket or hyphen among the characters gives way to the rest. */
function spansOf(all: string): string {
  const codes = [...all]
    .filter((letter) => !'[]-'.includes(letter))
    .map((letter) => letter.charCodeAt(0))
    .sort((a, b) => a - b);
  let text = '';
  for (let index = 0; index < codes.length;) {
    let end = index;
    while (codes[end + 1] === codes[end]! + 1) end++;
    const [from, to] = [String.fromCharCode(codes[index]!), String.fromCharCode(codes[end]!)];
    text += end - index >= 2 ? `${from}-${to}` : end > index ? from + to : from;
    index = end + 1;
  }
  return text === '' ? '-' : text;
}
