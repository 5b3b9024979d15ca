import { expect } from 'chai';
import { UsageError } from '../../src/errors.js';
import { knownLocales, parseLocale, vocabularyStamp } from '../../src/vocabulary/index.js';

describe('parseLocale', () => {
  it('knows the locales of faker', () => {
    expect(knownLocales()).to.include.members(['en', 'de', 'de_AT', 'pt_BR', 'ja', 'zh_CN']);
    expect(knownLocales()).to.not.include('base');
    for (const locale of knownLocales()) expect(parseLocale(locale)).to.equal(locale);
  });

  it('accepts the usual ways to write one', () => {
    expect(parseLocale('de-AT')).to.equal('de_AT');
    expect(parseLocale('EN')).to.equal('en');
    expect(parseLocale(' pt_br ')).to.equal('pt_BR');
  });

  it('names the locales of the language where the country is unknown', () => {
    expect(() => parseLocale('pt')).to.throw(UsageError, /"pt"; did you mean pt_BR or pt_PT\?/);
    expect(() => parseLocale('de_XX')).to.throw(UsageError, /did you mean de or de_AT or de_CH\?/);
  });

  it('names the nearest locale, or all', () => {
    expect(() => parseLocale('zh_CM')).to.throw(UsageError, /zh_CN/);
    expect(() => parseLocale('xx_YYYYYY_zzz')).to.throw(UsageError, /known are af_ZA, ar, /);
    expect(() => parseLocale('../../package')).to.throw(UsageError);
  });
});

describe('vocabularyStamp', () => {
  it('differs by seed and locale and does not show the seed', () => {
    const stamp = vocabularyStamp({ rng: 'secret', locale: 'en' });
    expect(stamp).to.match(/^v\d+\/en\/[0-9a-f]{16}$/);
    expect(vocabularyStamp({ rng: 'other', locale: 'en' })).to.not.equal(stamp);
    expect(vocabularyStamp({ rng: 'secret', locale: 'de' })).to.not.equal(stamp);
  });
});
