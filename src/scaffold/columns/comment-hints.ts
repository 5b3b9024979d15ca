/** What a column's comment says of its values. */
export interface CommentHints {
  /** `one of: draft, sent, paid`, `draft | sent | paid`. */
  readonly options?: readonly string[];
  /** `JSON object with keys a, b`. */
  readonly keys?: readonly string[];
  /** `in cents`, `ISO 4217 code`: words that a column's name might have had. */
  readonly unit?: string;
}

const units: readonly (readonly [RegExp, string])[] = [
  [/\bISO[ -]?4217\b|\bcurrency code\b/i, 'currency_code'],
  [/\bISO[ -]?3166\b.*\balpha[ -]?3\b/i, 'country_code_alpha3'],
  [/\bISO[ -]?3166\b/i, 'country_code'],
  [/\bISO[ -]?639\b|\bBCP[ -]?47\b/i, 'language_code'],
  [/\bE\.?164\b/i, 'phone'],
  [/\bIANA\b.*\bzone\b/i, 'time_zone'],
  [/\bMIME\b/i, 'mime_type'],
  [/\bISBN\b/i, 'isbn'],
  [/\bIBAN\b/i, 'iban'],
  [/\be-?mail\b/i, 'email'],
  [/\bin cents\b|\bminor units?\b/i, 'cents'],
  [/\bpercent(age)?\b|\bin %/i, 'pct'],
  [/\bmilliseconds?\b|\bin ms\b/i, 'ms'],
  [/\bin seconds?\b/i, 'seconds'],
  [/\bin minutes?\b/i, 'minutes'],
  [/\bin hours?\b/i, 'hours'],
  [/\bin days?\b/i, 'days'],
  [/\bin bytes?\b/i, 'bytes'],
  [/\bin (cm|centimet(re|er)s?)\b/i, 'cm'],
  [/\bin (kg|kilograms?)\b/i, 'kg'],
  [/\bin grams?\b/i, 'grams'],
  [/\bhexadecimal\b|\bSHA-?256\b/i, 'sha256'],
  [/\bMD5\b/i, 'md5'],
  [/\bURL\b/i, 'url'],
];

/** Reads a column's comment for what it tells of the values. */
export function columnComment(comment: string | undefined): CommentHints {
  if (!comment) return {};
  const options = optionsIn(comment);
  const keys = /\bkeys?:?\s+([\w-]+(?:\s*(?:,|and|or)\s*[\w-]+)*)/i.exec(comment)?.[1];
  const unit = units.find(([pattern]) => pattern.test(comment))?.[1];
  return {
    ...(options && { options }),
    ...(keys && { keys: keys.split(/\s*(?:,|\band\b|\bor\b)\s*/).filter(Boolean) }),
    ...(unit && { unit }),
  };
}

const word = String.raw`["'\x60]?[A-Za-z][\w-]*["'\x60]?`;
const barred = new RegExp(String.raw`${word}(?:\s*[|/]\s*${word})+`);
const listed = new RegExp(
  String.raw`\b(?:one of|either|values?|allowed|possible|options?)\b:?\s*\(?(${word}(?:\s*(?:,\s*or|,|\bor\b|\|)\s*${word})+)`,
  'i',
);
const introduced = new RegExp(
  String.raw`^[\w -]{0,30}:\s*(${word}(?:\s*(?:,\s*or|,|\bor\b)\s*${word}){1,})\.?$`,
);

function optionsIn(comment: string): string[] | undefined {
  const found = listed.exec(comment)?.[1] ?? introduced.exec(comment)?.[1] ?? barredIn(comment);
  const options = found
    ?.split(/\s*(?:,\s*or\b|,|\||\/|\bor\b)\s*/)
    .map((option) => option.replace(/["'`]/g, '').trim())
    .filter(Boolean);
  return options && options.length > 1 ? [...new Set(options)] : undefined;
}

/** Two words with a slash are often prose (`and/or`); bars, or three words, are a list. */
function barredIn(comment: string): string | undefined {
  const found = barred.exec(comment)?.[0];
  return found && (found.includes('|') || found.split('/').length > 2) ? found : undefined;
}
