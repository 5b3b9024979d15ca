import { expect } from 'chai';
import { faker } from '@faker-js/faker/locale/de';
import { readCities, readIndustries } from '../../src/vocabulary/data.js';
import { records, wordsByKind } from './rows.js';

const english = { rng: 'seedwright', locale: 'en' };
const german = { rng: 'seedwright', locale: 'de' };

describe('seed.person', () => {
  it('gives first names that fit the sex', () => {
    const { female = [], male = [], generic = [] } = faker.rawDefinitions.person?.first_name ?? {};
    for (const { sex, first_name } of records('seed.person', german)) {
      const fitting = [...(sex === 'female' ? female : male), ...generic];
      expect(fitting, `${first_name} as ${sex}`).to.include(first_name);
    }
  });

  it('mixes the sexes and repeats no full name', () => {
    for (const options of [english, german]) {
      const people = records('seed.person', options);
      const women = people.filter(({ sex }) => sex === 'female').length;
      expect(women).to.be.within(430, 570);
      expect(new Set(people.map(({ first_name, last_name }) => `${first_name} ${last_name}`)).size).to.equal(
        1000,
      );
    }
  });
});

describe('seed.company', () => {
  const companies = records('seed.company', english);

  it('repeats no name and no slug', () => {
    expect(new Set(companies.map(({ name }) => name)).size).to.equal(1000);
    expect(new Set(companies.map(({ slug }) => slug)).size).to.equal(1000);
  });

  it('has domains that end in .example and are valid host names', () => {
    for (const { slug, domain } of companies) {
      expect(slug)
        .to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .and.to.have.length.below(64);
      expect(domain).to.equal(`${slug}.example`);
    }
  });

  it('has industries of our list and slogans that speak of them', () => {
    const industries = new Map(readIndustries().map((each) => [each.industry, each.offers]));
    expect(new Set(companies.map(({ industry }) => industry)).size).to.equal(industries.size);
    for (const { industry = '', slogan = '' } of companies) {
      const offers = industries.get(industry) ?? [];
      expect(
        offers.some((offer) => slogan.toLowerCase().includes(offer)),
        slogan,
      ).to.equal(true);
      expect(slogan.length).to.be.below(80);
    }
  });

  it('names the two partners of a firm differently', () => {
    for (const { name = '' } of companies) expect(name).to.not.match(/^(\w+) & \1 /);
  });
});

describe('seed.word', () => {
  const kinds = wordsByKind(english);

  it('holds no lorem ipsum', () => {
    for (const [kind, list] of kinds) {
      for (const word of list) expect(word, kind).to.not.match(/\b(lorem|ipsum|dolor|amet|consectetur)\b/i);
    }
  });

  it('has prose that starts with a capital letter and ends with a full stop', () => {
    for (const kind of ['sentence', 'paragraph', 'note']) {
      for (const text of kinds.get(kind) ?? []) expect(text, kind).to.match(/^\p{Lu}.*\.$/u);
    }
    for (const text of kinds.get('question') ?? []) expect(text).to.match(/^\p{Lu}.*\?$/u);
  });

  it('has prose without a doubled word and without "a" before a vowel', () => {
    for (const kind of ['sentence', 'paragraph', 'note', 'question']) {
      for (const text of kinds.get(kind) ?? []) {
        expect(text).to.not.match(/\b(\w+) \1\b/i);
        expect(text).to.not.match(/\ba [aeio]/i);
        expect(text).to.not.match(/ {2}|\.\.| ,/);
      }
    }
  });

  it('repeats no sentence, paragraph, question, note, product, host name or address', () => {
    for (const kind of [
      'sentence',
      'paragraph',
      'question',
      'note',
      'product',
      'host_name',
      'ip_private',
      'mac_address',
    ]) {
      expect(new Set(kinds.get(kind)).size, kind).to.equal(1000);
    }
  });

  it('has technical words of the right form', () => {
    const forms: Record<string, RegExp> = {
      color_hex: /^#[0-9a-f]{6}$/,
      country_code: /^[A-Z]{2}$/,
      currency_code: /^[A-Z]{3}$/,
      file_name: /^[a-z0-9-]+\.[a-z0-9]+$/,
      host_name: /^[a-z]+-[a-z]{3}-\d\d$/,
      ip_private: /^(10\.\d+|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d+\.\d+$/,
      mac_address: /^[0-9a-f][26ae](:[0-9a-f]{2}){5}$/,
      mime_type: /^(application|audio|font|image|message|text|video)\/[a-z0-9.+-]+$/,
      tag: /^[a-z]+(-[a-z]+)*$/,
      user_agent: /^Mozilla\/5\.0 \([^()]+\) /,
    };
    for (const [kind, form] of Object.entries(forms)) {
      for (const word of kinds.get(kind) ?? []) expect(word, kind).to.match(form);
    }
  });

  it('has browsers that name one version only', () => {
    for (const agent of kinds.get('user_agent') ?? []) {
      const [, firefox] = /Firefox\/(\d+)/.exec(agent) ?? [];
      if (firefox) expect(agent).to.include(`rv:${firefox}.0)`);
      const [, edge] = /Edg\/(\d+)/.exec(agent) ?? [];
      if (edge) expect(agent).to.include(`Chrome/${edge}.`);
    }
  });
});

describe('places.csv', () => {
  it('names only time zones that exist, and each city once', () => {
    const cities = readCities();
    for (const { timeZone } of cities)
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).to.not.throw();
    expect(new Set(cities.map(({ countryCode, city }) => `${countryCode}/${city}`)).size).to.equal(
      cities.length,
    );
    expect(new Set(cities.map(({ countryCode }) => countryCode)).size).to.be.at.least(25);
  });
});
