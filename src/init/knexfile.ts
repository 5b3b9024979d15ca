import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isModuleNamespaceObject } from 'node:util/types';
import type { Knex } from 'knex';
import { projectRoot } from '../project/index.js';

/** Names of knexfiles at the root of a project. */
const names = ['knexfile.ts', 'knexfile.js', 'knexfile.mjs', 'knexfile.cjs'];

/** The knexfiles at the root of a project, absolute. */
export function knexfilesIn(root: string): string[] {
  return names.map((name) => join(root, name)).filter((file) => existsSync(file));
}

/**
 * The knexfile of a project: at its root, or where a script of its package.json points with `--knexfile`.
 * @param root folder with a package.json
 * @returns its absolute path; undefined where there is none
 */
export function findKnexfile(root: string): string | undefined {
  const [atRoot] = knexfilesIn(root);
  if (atRoot) return atRoot;
  const scripts = Object.values(readManifest(root).scripts ?? {});
  return scripts
    .flatMap((script) => /--knexfile[= ]+(\S+)/.exec(script)?.[1] ?? [])
    .map((path) => resolve(root, path))
    .find((file) => existsSync(file));
}

/**
 * Loads a knexfile as Knex does, but afresh: a file that was changed since is read again.
 * @param path of CommonJS, an ES module or TypeScript; relative to the working directory
 * @returns the configuration of the environment `NODE_ENV` (default development), or the only one
 * @throws whatever the file throws
 */
export async function loadKnexfile(path: string): Promise<Knex.Config> {
  const exported = await exportOf(resolve(path));
  const config = (
    typeof exported === 'function' ? await (exported as () => unknown)() : exported
  ) as Knex.Config & Record<string, Knex.Config>;
  return config.client ? config : (config[process.env.NODE_ENV ?? 'development'] ?? config);
}

let imports = 0;

async function exportOf(file: string): Promise<unknown> {
  const loaded = (await loadAfresh(file)) as { default?: unknown };
  return loaded.default ?? loaded;
}

async function loadAfresh(file: string): Promise<unknown> {
  const required: unknown = isModule(file) ? undefined : await requireAfresh(file);
  // By its syntax a file may be an ES module where package.json says nothing; those `require` remembers for good.
  if (required !== undefined && !isModuleNamespaceObject(required)) return required;
  return import(`${pathToFileURL(file).href}?load=${++imports}`);
}

function requireAfresh(file: string): unknown {
  const requireThere = createRequire(file);
  if (file.endsWith('.ts') && !requireThere.extensions['.ts']) registerTypeScript(file);
  delete requireThere.cache[file];
  return requireThere(file);
}

/** Without ts-node, Node itself may know what to do with TypeScript. */
function registerTypeScript(file: string): void {
  const path = typeScriptLoader(file) ?? typeScriptLoader(__filename);
  if (path) createRequire(file)(path);
}

/** Path of ts-node as seen from a file, which is what Knex runs TypeScript with; undefined where it is not installed. */
export function typeScriptLoader(file: string): string | undefined {
  try {
    return createRequire(file).resolve('ts-node/register');
  } catch {
    return undefined;
  }
}

/** Whether Node takes a file for an ES module, by its extension or the `type` of the nearest package.json. */
export function isModule(file: string): boolean {
  if (/\.m[jt]s$/.test(file)) return true;
  if (/\.c[jt]s$/.test(file)) return false;
  return readManifest(projectRoot(dirname(file))).type === 'module';
}

/** What matters here of a package.json. */
export interface Manifest {
  type?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** @param root folder with a package.json */
export function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
}
