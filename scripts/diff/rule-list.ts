import { atMost, type Judgement } from "./level.js";
import { idAt, levelLimit, PLACES, type SchemaRule } from "./rule.js";
import { operationRules, schemaRules } from "./rules/index.js";
import { isHidden, type Place } from "./use.js";

/** A rule as `--rules` and `--explain` show it. */
export interface ListedRule extends Judgement {
  readonly id: string;
  readonly says: string;
  readonly because: string;
  /** Two schemas for a schema rule, parts of two documents for any other. */
  readonly example: readonly [base: unknown, revision: unknown];
}

/** All rules, sorted by id. A schema rule is listed once for each place where a schema is used. */
export function listRules(): readonly ListedRule[] {
  const listed = [...operationRules, ...schemaRules.flatMap(everywhere)];
  const byId = new Map<string, ListedRule>();
  for (const rule of listed) if (!byId.has(rule.id)) byId.set(rule.id, rule);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function everywhere(rule: SchemaRule): ListedRule[] {
  return (["request", "response"] as const).flatMap((direction) => {
    const ruling = rule[direction];
    if (ruling === undefined) return [];
    return placesOf(rule, direction).map((place) => ({
      id: idAt(rule, `${direction}-${place}`),
      wire: atMost(ruling.wire, levelLimit({ place })),
      typescript: atMost(ruling.typescript, levelLimit({ place })),
      says: rule.says,
      because: ruling.because,
      example: rule.example,
    }));
  });
}

function placesOf(rule: SchemaRule, direction: "request" | "response"): readonly Place[] {
  if (rule.inner !== true) return PLACES[direction];
  return PLACES[direction].filter((place) => place.endsWith("property") && !isHidden({ place }));
}
