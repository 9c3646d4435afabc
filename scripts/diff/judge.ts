import { addTo } from "../spec/index.js";
import { type Detail, type Difference, tells } from "./difference.js";
import { atMost, type Judgement } from "./level.js";
import { type Context, idOf, levelLimit, type Ruling, type SchemaRule } from "./rule.js";
import { operationRules, schemaRules } from "./rules/index.js";
import type { Use } from "./use.js";

/** A difference, judged. */
export interface Judged extends Judgement {
  readonly id: string;
  readonly says: string;
}

const schemaRulesOf = byKind();

function byKind(): Map<string, SchemaRule[]> {
  const found = new Map<string, SchemaRule[]>();
  for (const rule of schemaRules) addTo(found, rule.on ?? rule.name, rule);
  return found;
}

/** Undefined: in this direction the difference affects nobody. */
export function judgeSchema(difference: Difference, use: Use, context: Context): Judged | undefined {
  for (const rule of schemaRulesOf.get(difference.kind) ?? []) {
    const ruling = rule[use.direction];
    if (ruling === undefined || rule.when?.(difference, context) === false) continue;
    const limit = levelLimit(use);
    const levels = levelsOf(ruling, difference, use, context);
    const wire = use.onWire ? atMost(levels.wire, limit) : "none";
    const isTyped = use.typed && !tells(difference.detail, "undeclared") && !tells(difference.detail, "kept");
    const typescript = atMost(levels.typescript, isTyped ? limit : "info");
    if (!use.onWire && typescript !== "breaking") return undefined;
    return { id: idOf(rule, use), says: rule.says, wire, typescript };
  }
  return undefined;
}

function levelsOf(ruling: Ruling, difference: Difference, use: Use, context: Context): Judgement {
  return { wire: ruling.wire, typescript: ruling.typescript, ...ruling.judge?.(difference, use, context) };
}

const operationRulesById = new Map(operationRules.map((rule) => [rule.id, rule]));

export function judgeOperation(id: string, detail: Detail, context: Context): Judged {
  const rule = operationRulesById.get(id);
  if (rule === undefined) throw new Error(`no rule has the id ${id}`);
  const { wire, typescript, says } = { ...rule, ...rule.judge?.(detail, context) };
  const client = tells(detail, "untyped") ? "info" : "breaking";
  return { id, says, wire, typescript: atMost(typescript, client) };
}
