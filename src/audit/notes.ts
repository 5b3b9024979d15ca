import type { Access } from './access.js';
import type { Count } from './counts.js';

/** Names that a note lists before it counts. */
const namesShown = 3;

/** What an audit could not see, and why: a sentence for each reason. */
export function describeGaps(
  { closed, filtered }: Access,
  counts: ReadonlyMap<string, Count>,
  failures: ReadonlyMap<string, string>,
): string[] {
  const large = [...counts].filter(([, { exact }]) => !exact).map(([key]) => key);
  const [failed] = failures.values();
  return [
    ...(closed.size > 0 ? [`Left out, because the role may not read them: ${list(closed)}.`] : []),
    ...(filtered.size > 0 ? [`Row security hides rows from the role: ${list(filtered)}.`] : []),
    ...(large.length > 0
      ? [
          `Above 100,000 rows, so rows are the server's estimate and findings come from a sample: ${list(large)}.`,
        ]
      : []),
    ...(failed !== undefined
      ? [`Not examined, because the server said "${failed}": ${list(failures.keys())}.`]
      : []),
  ];
}

function list(keys: Iterable<string>): string {
  const all = [...keys];
  const rest = all.length - namesShown;
  return `${all.slice(0, namesShown).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
