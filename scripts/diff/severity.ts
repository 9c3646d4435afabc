import { Failure } from "../failure.js";
import type { Change } from "./change.js";
import { isObject } from "./json.js";
import { atLeast, atMost, type Level, levels, type Scope, within, worse } from "./level.js";
import { listRules } from "./rule-list.js";

export type Severities = ReadonlyMap<string, Level>;

/** oasdiff's words, so that its files can be taken over. */
const aliases: { readonly [word: string]: Level } = { err: "breaking", error: "breaking", warn: "warning" };

/**
 * Reads a severity file: `rule-id: level`, a mapping.
 * @throws {Failure} On a rule or a level that there isn't.
 */
export function readSeverities(value: unknown, file: string): Severities {
  if (!isObject(value))
    throw new Failure(`${file}: a severity file maps rule ids to levels: \`endpoint-added: warning\``);
  const known = new Set(listRules().map(({ id }) => id));
  return new Map(
    Object.entries(value).map(([id, word]) => {
      if (!known.has(id)) throw new Failure(`${file}: there is no rule ${JSON.stringify(id)}; --rules lists them`);
      return [id, levelOf(String(word).toLowerCase(), id, file)];
    }),
  );
}

function levelOf(word: string, id: string, file: string): Level {
  const level = aliases[word] ?? levels.find((one) => one === word);
  if (level === undefined) throw new Failure(`${file}: ${id}: ${JSON.stringify(word)} is none of ${levels.join(", ")}`);
  return level;
}

/** Gives the changes the levels that a project wants them to have; `none` drops them. */
export function applySeverities(changes: readonly Change[], severities: Severities, scope: Scope): Change[] {
  return changes.flatMap((change) => {
    const wanted = severities.get(change.id);
    if (wanted === undefined) return [change];
    return wanted === "none" ? [] : [withLevel(change, wanted, scope)];
  });
}

/** Lowered, both verdicts are; raised, the one that the rule is about. */
function withLevel(change: Change, wanted: Level, asked: Scope): Change {
  const { wire, typescript } = change.scope;
  const capped = { wire: atMost(wire, wanted), typescript: atMost(typescript, wanted) };
  const raises = !atLeast(worse(wire, typescript), wanted);
  const raised = wire === "none" && typescript !== "none" ? { typescript: wanted } : { wire: wanted };
  const scope = raises ? { ...capped, ...raised } : capped;
  return { ...change, scope, level: within(scope, asked) };
}
