import { readCities, type City } from './data.js';
import { expand, texts, type Grammar } from './grammar.js';
import { homeCountries } from './locale.js';
import { distinct, type RandomSource } from './random.js';

/** Furthest that a place lies from the middle of its city, in 1/100,000 degrees: about two kilometres. */
const SPREAD = 2000;

/**
 * country code, country, region, city, postal code, street, phone, latitude, longitude, time zone. Cities and what belongs
 * to them are real (places.csv), the rest is invented after the country's habits.
 */
export function placeRows(grammar: Grammar, source: RandomSource, locale: string): string[][] {
  const cities = readCities();
  const countries = homeCountries(locale);
  const home = cities.filter((city) => countries.includes(city.countryCode));
  const abroad = cities.filter((city) => !countries.includes(city.countryCode));
  const homePercent = home.length === 0 ? 0 : countries.length > 1 ? 50 : 60;
  const draw = () => address(grammar, source, source.pick(source.int(1, 100) <= homePercent ? home : abroad));
  return distinct(draw, ([, , , city, , street]) => `${city}/${street}`);
}

function address(grammar: Grammar, source: RandomSource, city: City): string[] {
  const fill = (pattern: string) => expand(grammar, pattern, source);
  return [
    city.countryCode,
    city.country,
    city.region,
    city.city,
    fill(city.postalCode),
    fill(source.pick(texts(grammar, `street_${city.countryCode}`))),
    `+${city.diallingCode} ${fill(city.phone)}`,
    nearby(city.latitude, source),
    nearby(city.longitude, source),
    city.timeZone,
  ];
}

/** Whole numbers until the very end, so that no machine rounds otherwise than another. */
function nearby(degrees: number, source: RandomSource): string {
  const parts = Math.round(degrees * 100_000) + source.int(-SPREAD, SPREAD);
  return (parts / 100_000).toFixed(5);
}
