/** The future of a thing, known from its start: each status with the time at which it begins. */
export type Timeline = readonly { readonly at: number; readonly status: string }[];

/** Final statuses. */
export const ENDED: readonly string[] = ["completed", "canceled", "no-answer", "busy", "failed"];

export function statusAt(timeline: Timeline, now: number): string {
  return timeline.findLast(({ at }) => at <= now)?.status ?? timeline[0]?.status ?? "unknown";
}

/** When that status began, if it has begun by now. */
export function reachedAt(
  timeline: Timeline,
  statuses: readonly string[],
  now = Number.POSITIVE_INFINITY,
): number | undefined {
  return timeline.find(({ at, status }) => at <= now && statuses.includes(status))?.at;
}

/** The timeline up to now, with another end. */
export function divert(timeline: Timeline, now: number, status: string): Timeline {
  return [...timeline.filter(({ at }) => at <= now), { at: now, status }];
}
