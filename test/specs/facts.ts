/** Reads a table of facts: one JSON object per line. */
import { readFileSync } from "node:fs";
import type { Endpoint, Node } from "./contract.js";

interface FactNode {
  t?: string;
  f?: string;
  e?: unknown[];
  c?: unknown;
  d?: unknown;
  n?: boolean;
  r?: string;
  dep?: boolean;
  i?: FactNode;
  p?: Record<string, FactNode & { req?: boolean }>;
  one?: FactNode[];
  any?: FactNode[];
  all?: FactNode[];
  [limit: string]: unknown;
}

interface OperationFact {
  k: "op" | "hook";
  method: string;
  path: string;
  hook: string;
  op: string;
  tag: string;
  scopes?: string[];
  params?: (FactNode & { name: string; in: string; req?: boolean })[];
  body?: { req?: boolean; content: Record<string, FactNode> };
  res: Record<string, string | FactNode | null>;
}

type Fact = OperationFact | ({ k: "schema"; name: string } & FactNode) | { k: "api" };

const LIMITS = {
  min: "minimum",
  max: "maximum",
  xmin: "exclusiveMinimum",
  minLen: "minLength",
  maxLen: "maxLength",
  minItems: "minItems",
  maxItems: "maxItems",
  pat: "pattern",
};

/** The endpoints whose path begins with `prefix`, which is cut off, and the webhooks. */
export function readFacts(file: string, prefix: string): Endpoint[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const facts = lines.map((line): Fact => JSON.parse(line));
  const schemas = new Map(facts.flatMap((fact) => (fact.k === "schema" ? [[fact.name, fact]] : [])));
  return facts.flatMap((fact) =>
    (fact.k === "op" && fact.path.startsWith(prefix)) || fact.k === "hook" ? [toEndpoint(fact, prefix, schemas)] : [],
  );
}

function toEndpoint(fact: OperationFact, prefix: string, schemas: ReadonlyMap<string, FactNode>): Endpoint {
  const read = (node: FactNode): Node => toNode(node, schemas);
  return {
    name: fact.k === "hook" ? `webhook ${fact.hook}` : `${fact.method} ${fact.path.slice(prefix.length)}`,
    identity: [fact.op, fact.tag, ...(fact.scopes ?? [])].join(", "),
    parameters: (fact.params ?? []).map(({ name, in: place, req, ...node }) => ({
      name,
      place,
      required: req === true,
      node: read(node),
    })),
    body: fact.body && {
      required: fact.body.req === true,
      content: Object.entries(fact.body.content).map(([type, node]) => [type, read(node)]),
    },
    responses: Object.entries(fact.res).map(([status, node]) => [
      status,
      node === null ? undefined : read(typeof node === "string" ? { r: node } : node),
    ]),
  };
}

function toNode(fact: FactNode, schemas: ReadonlyMap<string, FactNode>): Node {
  const target = fact.r === undefined ? undefined : schemas.get(fact.r);
  if (fact.r !== undefined && target) {
    const { r: _, ...own } = fact;
    const node = toNode({ ...target, ...own, n: fact.n === true || target.n === true }, schemas);
    return node.properties.length > 0 ? { ...node, ref: fact.r } : node;
  }
  const parts = (fact.all ?? []).map((part) => toNode(part, schemas));
  return {
    types: fact.t && fact.t !== "any" ? [fact.t] : parts.flatMap(({ types }) => types).slice(0, 1),
    nullable: fact.n === true,
    format: fact.f,
    values: fact.e ?? (fact.c === undefined ? undefined : [fact.c]),
    deprecated: fact.dep,
    default: fact.d === "<prose>" ? undefined : fact.d,
    limits: Object.fromEntries(
      Object.entries(LIMITS).flatMap(([short, name]) => (fact[short] === undefined ? [] : [[name, fact[short]]])),
    ),
    properties: [
      ...parts.flatMap(({ properties }) => properties),
      ...Object.entries(fact.p ?? {}).map(([name, { req, ...node }]) => {
        return [name, req === true, () => toNode(node, schemas)] as const;
      }),
    ],
    items: fact.i && (() => toNode(fact.i ?? {}, schemas)),
    branches: (fact.one ?? fact.any ?? []).map((branch) => () => toNode(branch, schemas)),
  };
}
