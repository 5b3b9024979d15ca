import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { withUsage } from '../docs/write-usage.js';
import { repository, run } from './support/command.js';
import { createDatabase, type TestDatabase } from './support/database.js';
import { fixed } from './support/system.js';

const text = readFileSync(join(repository, 'README.md'), 'utf8');

/** Commands that this very run is part of, that need the local server, or that write into the repository. */
const notHere = [
  /^npm ci/,
  /^npm test/,
  /^npm run (bench|test:large|test:versions)/,
  /seedwright db /,
  /seedwright bundle/,
];

/** Commands in the order in which they stand: in blocks of shell, and between backticks. */
function commandsOf(markdown: string): string[] {
  const found = [
    ...markdown.matchAll(/^(?:[A-Z_]+=\S+ )?(?:npm|npx) .*$|`((?:[A-Z_]+=\S+ )?(?:npm|npx) [^`]*)`/gm),
  ].map((match) => match[1] ?? match[0]);
  return found.filter((command) => !notHere.some((pattern) => pattern.test(command)));
}

describe('README', function () {
  this.timeout(180_000);
  let database: TestDatabase;
  before(async () => (database = await createDatabase()));
  after(() => database.drop());

  it('says of the environment what the program says (else: npm run docs)', () => {
    const plain = (markdown: string) => markdown.replace(/ +/g, ' ').replace(/-+/g, '-');
    expect(plain(withUsage(text))).to.equal(plain(text));
  });

  it('links only to files that are there', () => {
    for (const [, target] of text.matchAll(/\]\((?!http)([^)#]+)\)/g))
      expect(existsSync(join(repository, target!)), target).to.equal(true);
  });

  it('shows the commands that a newcomer needs', () => {
    expect(commandsOf(text)).to.include.members([
      'npm run db:seed',
      'npx knex migrate:latest',
      'npx knex seed:run --specific=09_migration',
    ]);
  });

  for (const command of commandsOf(text)) {
    it(`runs: ${command}`, async () => {
      const bin = `node ${join(repository, 'bin', 'seedwright.js')}`;
      const shell = command
        .replace('npx seedwright', bin)
        .replace('npx knex', `node ${join(repository, 'node_modules', '.bin', 'knex')}`);
      const result = await run('sh', ['-c', shell], { DATABASE_URL: database.url, ...fixed });
      // Looking at a database that was just emptied finds it short: that is what status 1 says.
      expect(result.status, `${result.stdout}\n${result.stderr}`).to.be.oneOf(
        /status|verify|audit/.test(command) ? [0, 1] : [0],
      );
    });
  }
});
