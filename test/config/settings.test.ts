import { availableParallelism } from 'node:os';
import { expect } from 'chai';
import { parseSettings } from '../../src/config/index.js';

describe('settings', () => {
  it('are the defaults where nothing is set, or set to nothing', () => {
    const defaults = {
      scale: 1,
      skippedPhases: [],
      realParents: true,
      skipDbInit: false,
      auditOnly: false,
      force: false,
      verbose: false,
      accounts: true,
      jobs: Math.min(4, availableParallelism()),
      production: false,
    };
    expect(parseSettings({})).to.deep.equal(defaults);
    expect(
      parseSettings({ SEED_SCALE: '', SEED_FORCE: '', SKIP_PHASE_3: '', HOME: '/root', SKIP_BUILD: '1' }),
    ).to.deep.equal(defaults);
  });

  const right: [string, string, object][] = [
    ['SEED_RNG', 'abc', { rng: 'abc' }],
    ['SEED_NOW', '2026-03-01', { now: new Date('2026-03-01T00:00:00Z') }],
    ['SEED_NOW', '2026-03-01T08:30:00+02:00', { now: new Date('2026-03-01T06:30:00Z') }],
    ['SEED_SCALE', '0.1', { scale: 0.1 }],
    ['SEED_SYSTEMS', 'migration, skoola', { systems: ['migration', 'skoola'] }],
    ['SEED_LOCALE', 'pt-br', { locale: 'pt_BR' }],
    ['SKIP_PHASE_9', '1', { skippedPhases: [9] }],
    ['SKIP_PHASE_9', '0', { skippedPhases: [] }],
    ['MAX_TOTAL_STUDENTS', '200', { maxTotalStudents: 200 }],
    ['SKIP_DB_INIT', 'true', { skipDbInit: true }],
    ['SEED_AUDIT_ONLY', 'yes', { auditOnly: true }],
    ['SEED_FORCE', 'on', { force: true }],
    ['SEED_REAL_PARENTS', 'off', { realParents: false }],
    ['SEED_VERBOSE', '1', { verbose: true }],
    ['SEED_PASSWORD', 'open sesame', { password: 'open sesame' }],
    ['SEED_USER_PASSWORD', 'open sesame', { password: 'open sesame' }],
    ['SEED_ACCOUNTS', 'off', { accounts: false }],
    ['SEED_DATABASE', 'app', { database: 'app' }],
    ['SEED_JOBS', '4', { jobs: 4 }],
    ['NODE_ENV', 'production', { production: true }],
  ];
  for (const [name, value, expected] of right) {
    it(`take ${name}=${value}`, () => expect(parseSettings({ [name]: value })).to.deep.include(expected));
  }

  const wrong: [string, string, RegExp][] = [
    ['SEED_NOW', '01.03.2026', /is no date; write 2026-03-01/],
    ['SEED_NOW', '2026-02-31', /is no date/],
    ['SEED_SCALE', 'big', /no number from 0.01 to 1000/],
    ['SEED_SCALE', '0', /no number from 0.01 to 1000/],
    ['SEED_SYSTEMS', 'a,,b', /comma-separated/],
    ['SEED_LOCALE', 'klingon', /no locale "klingon"/],
    ['SKIP_PHASE_x', '1', /not a phase number/],
    ['SKIP_PHASE_9', 'maybe', /neither yes nor no/],
    ['MAX_TOTAL_STUDENTS', '-5', /whole number/],
    ['SEED_FORCE', 'perhaps', /neither yes nor no/],
    ['SEED_PASSWORD', 'short', /shorter than 8/],
    ['SEED_PASSWORD', 'x'.repeat(73), /72 bytes/],
    ['SEED_JOBS', '99', /1 to 16/],
    ['SEED_SCAEL', '2', /no such variable; did you mean SEED_SCALE\?/],
    ['SEED_BANANA', '2', /no such variable/],
    ['SKIP_DB_INTI', '1', /did you mean SKIP_DB_INIT\?/],
  ];
  for (const [name, value, expected] of wrong) {
    it(`refuse ${name}=${value.slice(0, 12)}`, () =>
      expect(() => parseSettings({ [name]: value })).to.throw(expected));
  }

  it('name every wrong variable at once', () => {
    expect(() => parseSettings({ SEED_SCALE: 'x', SEED_NOW: 'y', SEED_FROCE: '1' })).to.throw(
      /3 variables are wrong:[\s\S]*SEED_FROCE[\s\S]*SEED_NOW[\s\S]*SEED_SCALE/,
    );
  });
});
