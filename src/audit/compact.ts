import { formatNumber } from '../report/index.js';

/**
 * Sets items into at most so many lines; where they do not fit, the last line ends in `... and 12 more`.
 * @param width characters of a line; longer items are cut
 * @param most lines, at least one
 */
export function compact(items: readonly string[], width: number, most: number, separator = ', '): string[] {
  const lines: string[] = [];
  let rest = items;
  while (rest.length > 0 && lines.length < most) {
    const isLast = lines.length === most - 1;
    const count = Math.max(1, fitting(rest, width, separator, isLast));
    const left = rest.length - count;
    const end = left === 0 ? '' : isLast ? `${separator}${remainder(left)}` : separator.trimEnd();
    const text = rest.slice(0, count).join(separator);
    lines.push(cut(text, width - end.length) + end);
    rest = rest.slice(count);
  }
  return lines;
}

/** How many of the items a line holds, together with what follows them. */
function fitting(items: readonly string[], width: number, separator: string, isLast: boolean): number {
  let best = 0;
  let length = -separator.length;
  for (const [index, item] of items.entries()) {
    length += separator.length + item.length;
    if (length > width) break;
    const left = items.length - index - 1;
    const end =
      left === 0 ? 0 : isLast ? separator.length + remainder(left).length : separator.trimEnd().length;
    if (length + end <= width) best = index + 1;
  }
  return best;
}

function remainder(count: number): string {
  return `... and ${formatNumber(count)} more`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
