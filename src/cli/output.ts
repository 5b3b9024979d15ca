/** Results go to stdout, talk to stderr: `seedwright status --json | jq` works. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
