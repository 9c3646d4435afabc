import { isDeepStrictEqual } from "node:util";
import type { Change } from "./change.js";
import { type Judgement, type Level, worse } from "./level.js";

/** Which part of a version number goes up (semver.org). */
export type Bump = "major" | "minor" | "patch" | "none";

/** The verdict on all changes together. */
export interface Verdict extends Judgement {
  /** The next version of the API (judged on the wire) and of the client (judged by its users' code). */
  readonly bump: { readonly api: Bump; readonly client: Bump };
}

/** Whether two documents have the same content, descriptions included. The order of parts and the files they are in don't matter. */
export function holdTheSame(base: object, revision: object): boolean {
  return isDeepStrictEqual(base, revision);
}

/** @param isSame Whether the documents have the same content: see {@link holdTheSame}. */
export function verdictOf(changes: readonly Change[], isSame: boolean): Verdict {
  const wire = worst(changes.map(({ scope }) => scope.wire));
  const typescript = worst(changes.map(({ scope }) => scope.typescript));
  return { wire, typescript, bump: { api: bumpFor(wire, isSame), client: bumpFor(typescript, isSame) } };
}

export function worst(levels: readonly Level[]): Level {
  return levels.reduce<Level>((a, b) => worse(a, b), "none");
}

/** A warning calls for a minor version and a prominent note; what nobody can notice is a patch. */
function bumpFor(level: Level, isSame: boolean): Bump {
  if (level === "none") return isSame ? "none" : "patch";
  return level === "breaking" ? "major" : "minor";
}
