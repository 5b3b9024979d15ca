/** A step to be run once the steps it names in `after` have ended. */
export interface Scheduled {
  id: string;
  after: string[];
}

/** How a step ended. `blocked`: something before it failed. */
export type Outcome<Result> =
  { kind: 'done'; result: Result } | { kind: 'failed'; error: unknown } | { kind: 'blocked'; by: string };

/**
 * Runs steps side by side, each after those it waits for. A failure blocks what depends on it and nothing else.
 * @param steps parents before children; ids in `after` that are no step count as done
 * @param jobs how many at once
 * @param run does a step; gets the outcomes of all steps that ended before
 * @param isFatal whether after this error nothing new is to be started
 */
export async function schedule<Step extends Scheduled, Result>(
  steps: Step[],
  jobs: number,
  run: (step: Step, outcomes: ReadonlyMap<string, Outcome<Result>>) => Promise<Result>,
  isFatal: (error: unknown) => boolean,
): Promise<Map<string, Outcome<Result>>> {
  const outcomes = new Map<string, Outcome<Result>>();
  const waiting = new Set(steps);
  const known = new Set(steps.map((step) => step.id));
  const running = new Set<Promise<void>>();
  let fatal: string | undefined;

  const start = (step: Step): void => {
    waiting.delete(step);
    const work: Promise<void> = run(step, outcomes)
      .then(
        (result) => void outcomes.set(step.id, { kind: 'done', result }),
        (error: unknown) => {
          outcomes.set(step.id, { kind: 'failed', error });
          if (isFatal(error)) fatal ??= step.id;
        },
      )
      .finally(() => running.delete(work));
    running.add(work);
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      const blocker =
        fatal ?? step.after.find((id) => ['failed', 'blocked'].includes(outcomes.get(id)?.kind ?? ''));
      if (blocker !== undefined) {
        waiting.delete(step);
        outcomes.set(step.id, { kind: 'blocked', by: blocker });
      } else if (running.size < jobs && step.after.every((id) => outcomes.has(id) || !known.has(id))) {
        start(step);
      }
    }
    if (running.size > 0) await Promise.race(running);
    else if (
      waiting.size > 0 &&
      ![...waiting].some((step) => step.after.every((id) => outcomes.has(id) || !known.has(id)))
    ) {
      throw new Error(`steps wait for each other: ${[...waiting].map((step) => step.id).join(', ')}`);
    }
  }
  return outcomes;
}
