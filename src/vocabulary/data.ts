import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { parseGrammar, type Grammar } from './grammar.js';

/** A real city: facts, and patterns (see grammar.ts) for what is invented in it. */
export interface City {
  countryCode: string;
  country: string;
  region: string;
  city: string;
  latitude: number;
  longitude: number;
  timeZone: string;
  diallingCode: string;
  /** Pattern of postal codes that lie in this city. */
  postalCode: string;
  /** Pattern of national numbers that nobody has: reserved for fiction, or not assignable. */
  phone: string;
}

export interface Industry {
  industry: string;
  /** What such a company offers, as it may stand in a slogan. */
  offers: string[];
  /** Words that end the name of such a company. */
  words: string[];
}

const folder = join(packageRoot, 'src/vocabulary/data');

/** One grammar of all lexicon files. */
export function readLexicon(): Grammar {
  const files = ['words.txt', 'technical.txt', 'prose.txt', 'company.txt', 'streets.txt'];
  return parseGrammar(files.map(readText).join('\n'));
}

export function readCities(): City[] {
  return readRows('places.csv').map((row) => ({
    countryCode: row('country_code'),
    country: row('country'),
    region: row('region'),
    city: row('city'),
    latitude: Number(row('latitude')),
    longitude: Number(row('longitude')),
    timeZone: row('time_zone'),
    diallingCode: row('dialling_code'),
    postalCode: row('postal_code'),
    phone: row('phone'),
  }));
}

export function readIndustries(): Industry[] {
  return readRows('industries.csv').map((row) => ({
    industry: row('industry'),
    offers: row('offers').split('|'),
    words: row('words').split('|'),
  }));
}

function readText(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Rows of one of our own CSV files (no quotes, no commas in fields), each a function from column name to field. */
function readRows(file: string): ((column: string) => string)[] {
  const [header = [], ...lines] = readText(file)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return lines.map((fields) => (column) => {
    const field = fields[header.indexOf(column)];
    if (field === undefined) throw new Error(`${file}: no ${column} in ${fields.join(',')}`);
    return field;
  });
}
