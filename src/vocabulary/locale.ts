import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import type { Faker } from '@faker-js/faker';
import { nearest } from '../nearest.js';
import { UsageError } from '../errors.js';

const localRequire = createRequire(__filename);

/** Locales that faker has, such as `de`, `de_AT`, `pt_BR`. Reads a folder; does not load faker. */
export function knownLocales(): string[] {
  return readdirSync(dirname(localRequire.resolve('@faker-js/faker/locale/en')))
    .filter((file) => file.endsWith('.js'))
    .map((file) => basename(file, '.js'))
    .filter((locale) => locale !== 'base')
    .sort();
}

/**
 * The locale meant by a text; `de-at` and `DE_AT` mean `de_AT`.
 * @throws {UsageError} naming near matches
 */
export function parseLocale(text: string): string {
  const known = knownLocales();
  const wanted = normalize(text);
  const found = known.find((locale) => normalize(locale) === wanted);
  if (found !== undefined) return found;
  const near = nearLocales(wanted, known);
  throw new UsageError(
    `there is no locale "${text}"; ` +
      (near.length > 0 ? `did you mean ${near.join(' or ')}?` : `known are ${known.join(', ')}`),
    { nextStep: 'Set SEED_LOCALE to a locale of @faker-js/faker, or unset it for English.' },
  );
}

/**
 * A faker that takes names from the locale, and English ones where it has none (faker's own chain: locale, en, base).
 * It is ours alone: seeding the instance that the package shares would change what the application draws from it.
 * The class is taken from that instance, since importing it by name loads all locales.
 */
export function fakerFor(locale: string): Faker {
  const { faker: shared } = localRequire(`@faker-js/faker/locale/${locale}`) as { faker: Faker };
  const OwnFaker = shared.constructor as typeof Faker;
  return new OwnFaker({ locale: shared.rawDefinitions });
}

/** Countries that people of each language without a country in its name live in, as far as places.csv has them. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'CA', 'AU', 'IE'],
  cy: ['GB'],
  da: ['DK'],
  de: ['DE'],
  el: ['GR'],
  es: ['ES'],
  fi: ['FI'],
  fr: ['FR'],
  hu: ['HU'],
  it: ['IT'],
  ja: ['JP'],
  ko: ['KR'],
  nl: ['NL'],
  pl: ['PL'],
  ro: ['RO'],
  sv: ['SE'],
  tr: ['TR'],
};

/** Country codes of the places that a locale is at home in; none where that cannot be told. */
export function homeCountries(locale: string): readonly string[] {
  const [language = '', country] = locale.split('_');
  if (country !== undefined && /^[A-Z]{2}$/.test(country)) return [country];
  return HOMES[language] ?? [];
}

function normalize(text: string): string {
  return text.trim().toLowerCase().replaceAll('-', '_');
}

/** Locales of the same language, else the one that is spelt most alike. */
function nearLocales(wanted: string, known: string[]): string[] {
  const language = wanted.split('_')[0] ?? '';
  const sameLanguage = known.filter((locale) => locale.split('_')[0]?.toLowerCase() === language);
  if (sameLanguage.length > 0) return sameLanguage;
  const spelt = nearest(wanted, known);
  return spelt === undefined ? [] : [spelt];
}
