/** How bad a change is: on the wire, and for a program that uses the generated client. */

export const LEVELS = ["none", "info", "warning", "breaking"] as const;
export type Level = (typeof LEVELS)[number];

/** The two verdicts on one change. */
export interface Judgement {
  readonly wire: Level;
  readonly typescript: Level;
}

export type Scope = "wire" | "typescript" | "both";

export function atLeast(level: Level, threshold: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(threshold);
}

export function worse(a: Level, b: Level): Level {
  return atLeast(a, b) ? a : b;
}

export function atMost(level: Level, limit: Level): Level {
  return atLeast(level, limit) ? limit : level;
}

export function within(judgement: Judgement, scope: Scope): Level {
  return scope === "both" ? worse(judgement.wire, judgement.typescript) : judgement[scope];
}
