import { expect } from 'chai';
import { readCities } from '../../src/vocabulary/data.js';
import { records } from './rows.js';

const cities = new Map(readCities().map((city) => [`${city.countryCode}/${city.city}`, city]));

/** What a postal code looks like, by country. */
const POSTAL_CODES: Record<string, RegExp> = {
  US: /^\d{5}$/,
  CA: /^[A-Z]\d[A-Z] \d[A-Z]\d$/,
  GB: /^[A-Z]{1,2}\d{1,2} \d[A-Z]{2}$/,
  IE: /^[A-Z]\d\d [A-Z]{2}\d\d$/,
  AU: /^\d{4}$/,
  NZ: /^\d{4}$/,
  DE: /^\d{5}$/,
  AT: /^\d{4}$/,
  CH: /^\d{4}$/,
  FR: /^\d{5}$/,
  BE: /^\d{4}$/,
  NL: /^\d{4} [A-Z]{2}$/,
  ES: /^\d{5}$/,
  PT: /^\d{4}-\d{3}$/,
  IT: /^\d{5}$/,
  SE: /^\d{3} \d\d$/,
  NO: /^\d{4}$/,
  DK: /^\d{4}$/,
  FI: /^\d{5}$/,
  PL: /^\d\d-\d{3}$/,
  CZ: /^\d{3} \d\d$/,
  HU: /^\d{4}$/,
  RO: /^\d{6}$/,
  GR: /^\d{3} \d\d$/,
  TR: /^\d{5}$/,
  JP: /^\d{3}-\d{4}$/,
  KR: /^\d{5}$/,
  CN: /^\d{6}$/,
  IN: /^\d{6}$/,
  BR: /^\d{5}-\d{3}$/,
  MX: /^\d{5}$/,
  ZA: /^\d{4}$/,
};

/** Numbers reserved for fiction, where a country has such. */
const RESERVED: Record<string, RegExp> = {
  US: /^\+1 \d{3}-555-01\d\d$/,
  CA: /^\+1 \d{3}-555-01\d\d$/,
  GB: /^\+44 (20 7946 0\d{3}|1\d\d (496|498) 0\d{3}|29 2018 0\d{3}|28 9649 6\d{3})$/,
  IE: /^\+353 20 91\d \d{4}$/,
  AU: /^\+61 [2378] 5550 \d{4}$/,
  FR: /^\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49) \d\d \d\d$/,
};

/** Elsewhere the subscriber's number starts with zeros, which no exchange assigns, or lies in the city's reserved range. */
const UNASSIGNED =
  /^\+\d+ (\d+[ -])?00|^\+49 (30 23125|40 66969|221 4710|69 90009|89 99998)\d{3}$|^\+46 (8 465 004|31 390 06|40 628 04) \d\d$/;

for (const locale of ['en', 'de', 'fr_CA', 'ja', 'hy']) {
  describe(`seed.place in ${locale}`, () => {
    const places = records('seed.place', { rng: 'seedwright', locale });

    it('agrees with the facts about its city', () => {
      for (const place of places) {
        const city = cities.get(`${place.country_code}/${place.city}`);
        expect(place).to.include({
          country: city?.country,
          region: city?.region,
          time_zone: city?.timeZone,
        });
        expect(Math.abs(Number(place.latitude) - (city?.latitude ?? NaN))).to.be.below(0.021);
        expect(Math.abs(Number(place.longitude) - (city?.longitude ?? NaN))).to.be.below(0.021);
      }
    });

    it('has postal codes of the form of the country', () => {
      for (const { country_code = '', postal_code } of places) {
        expect(postal_code, country_code).to.match(POSTAL_CODES[country_code] ?? /^$/);
      }
    });

    it('has telephone numbers that ring at nobody', () => {
      for (const { country_code = '', phone, city } of places) {
        const dialling = cities.get(`${country_code}/${city}`)?.diallingCode;
        expect(phone)
          .to.match(/^\+[\d -]+$/)
          .and.to.satisfy((text: string) => text.startsWith(`+${dialling} `));
        expect(phone, country_code).to.match(RESERVED[country_code] ?? UNASSIGNED);
        expect(phone?.replace(/\D/g, '')).to.have.length.within(9, 13);
      }
    });

    it('repeats no address', () => {
      expect(new Set(places.map(({ city, street }) => `${city}/${street}`)).size).to.equal(1000);
    });
  });
}

describe('seed.place', () => {
  const share = (locale: string, ...countries: string[]) =>
    records('seed.place', { rng: 'seedwright', locale }).filter(({ country_code = '' }) =>
      countries.includes(country_code),
    ).length;

  it('lies mostly where its locale is spoken', () => {
    expect(share('de', 'DE')).to.be.within(550, 650);
    expect(share('pt_BR', 'BR')).to.be.within(550, 650);
    expect(share('en', 'US', 'GB', 'CA', 'AU', 'IE')).to.be.within(450, 550);
  });

  it('draws a place inside the city only, with a code of that city', () => {
    const berlin = records('seed.place', { rng: 'seedwright', locale: 'de' }).filter(
      ({ city }) => city === 'Berlin',
    );
    expect(berlin.length).to.be.above(10);
    for (const { postal_code } of berlin) expect(Number(postal_code)).to.be.within(10115, 14199);
  });
});
