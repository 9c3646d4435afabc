import { atMost, type Judgement, type Level } from "./level.js";
import { idAt, PLACES, type SchemaRule } from "./rule.js";
import { operationRules, schemaRules } from "./rules/index.js";

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
    const verdict = rule[direction];
    if (verdict === undefined) return [];
    return sitesOf(rule, direction).map((site) => ({
      id: idAt(rule, site),
      wire: atMost(verdict.wire, limitAt(site)),
      typescript: atMost(verdict.typescript, limitAt(site)),
      says: rule.says,
      because: verdict.because,
      example: rule.example,
    }));
  });
}

/** The same limit as in {@link levelLimit}. */
function limitAt(site: string): Level {
  return /(read|write)-only/.test(site) ? "info" : "breaking";
}

function sitesOf(rule: SchemaRule, direction: "request" | "response"): string[] {
  const all = PLACES[direction].filter((place) => rule.inner !== true || place.endsWith("property"));
  const own = rule.inner === true ? all.filter((place) => !/^(read|write)-only/.test(place)) : all;
  return own.map((place) => `${direction}-${place}`);
}
