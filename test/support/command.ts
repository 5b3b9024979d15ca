import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { scrubbedEnv } from './database.js';

/** The repository: commands of its scripts run here. */
export const repository = join(__dirname, '..', '..');

export interface CommandResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunningCommand {
  child: ChildProcess;
  ended: Promise<CommandResult>;
}

/** Starts a program in the repository, with an environment that holds none of our variables but the given ones. */
export function start(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  options: { cwd?: string } = {},
): RunningCommand {
  const child = spawn(command, args, {
    cwd: options.cwd ?? repository,
    env: scrubbedEnv({ NO_COLOR: '1', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  const ended = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...output }));
  });
  return { child, ended };
}

/** Runs a program to its end. */
export function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  options: { cwd?: string } = {},
): Promise<CommandResult> {
  return start(command, args, env, options).ended;
}

/** Runs our command line. */
export function seedwright(args: string[], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  return run(process.execPath, [join(repository, 'bin', 'seedwright.js'), ...args], env);
}
