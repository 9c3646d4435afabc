import { Failure } from "../failure.js";
import type { Change } from "./change.js";
import { isObject } from "./json.js";
import { atLeast, atMost, LEVELS, type Level, type Scope, within, worse } from "./level.js";
import { listRules } from "./rule-list.js";

export type Severities = ReadonlyMap<string, Level>;

/** oasdiff's words, so that its files can be reused. */
const ALIASES: { readonly [word: string]: Level } = { err: "breaking", error: "breaking", warn: "warning" };

/**
 * Reads a severity file: `rule-id: level`, a mapping; or oasdiff's `rule-id level` on each line.
 * @throws {Failure} On a rule or a level that doesn't exist.
 */
export function readSeverities(given: unknown, file: string): Severities {
  const value = typeof given === "string" ? fromLines(given) : (given ?? {});
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

/** oasdiff's files have a rule and its level on each line, which YAML reads as one text. */
function fromLines(text: string): unknown {
  const words = text.trim().split(/\s+/);
  if (words.length % 2 === 1) return undefined;
  return Object.fromEntries(words.flatMap((id, index) => (index % 2 === 0 ? [[id, words[index + 1]]] : [])));
}

function levelOf(word: string, id: string, file: string): Level {
  const level = ALIASES[word] ?? LEVELS.find((one) => one === word);
  if (level === undefined)
    throw new Failure(`${file}: ${id}: ${JSON.stringify(word)} is not one of ${LEVELS.join(", ")}`);
  return level;
}

/** Gives the changes the levels that a project has set; `none` drops them. */
export function applySeverities(changes: readonly Change[], severities: Severities, scope: Scope): Change[] {
  return changes.flatMap((change) => {
    const wanted = severities.get(change.id);
    if (wanted === undefined) return [change];
    return wanted === "none" ? [] : [withLevel(change, wanted, scope)];
  });
}

/** A lower level caps both verdicts; a higher one raises the verdict that the rule is about. */
function withLevel(change: Change, wanted: Level, asked: Scope): Change {
  const { wire, typescript } = change.scope;
  const capped = { wire: atMost(wire, wanted), typescript: atMost(typescript, wanted) };
  const raises = !atLeast(worse(wire, typescript), wanted);
  const raised = wire === "none" ? { typescript: wanted } : { wire: wanted };
  const scope = raises ? { ...capped, ...raised } : capped;
  return { ...change, scope, level: within(scope, asked) };
}
