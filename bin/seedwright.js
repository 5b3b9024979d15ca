#!/usr/bin/env node
'use strict';
// Runs the compiled command line; in a checkout whose sources are newer than the build, the sources themselves.
const { existsSync, readdirSync, statSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

enableCompileCache?.(); // Node 22 and newer: a third less time to start

const root = join(__dirname, '..');
const compiled = join(root, 'dist', 'src', 'cli', 'main.js');

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return time;
}

function isBuilt() {
  if (!existsSync(compiled)) return false;
  const sources = ['src', 'migrations', 'seeds', 'knexfile.ts']
    .map((name) => join(root, name))
    .filter(existsSync);
  if (sources.length < 4) return true; // an installed package, or an image: there is nothing but the build
  const built = statSync(compiled).mtimeMs;
  return sources.every(
    (path) => (statSync(path).isDirectory() ? newest(path) : statSync(path).mtimeMs) <= built,
  );
}

if (isBuilt()) {
  // The project's own phases then come from its build, too.
  process.env.SEEDWRIGHT_COMPILED = '1';
  void require(compiled).main(process.argv);
} else {
  require('ts-node').register({ projectSearchDir: root });
  void require('../src/cli/main.ts').main(process.argv);
}
