/** Reads a table of published facts: one JSON object a line, the keys explained in its FORMAT.md. */
import { readFileSync } from "node:fs";

/** A type, of which only the keys that say something are there. */
export interface Node {
  t?: string;
  f?: string;
  e?: unknown[];
  d?: unknown;
  n?: boolean;
  r?: string;
  i?: Node;
  p?: Record<string, Node>;
  req?: boolean;
  any?: Node[];
  one?: Node[];
  all?: Node[];
  min?: number;
  max?: number;
  minLen?: number;
  maxLen?: number;
  dep?: boolean;
}

export interface PublishedParameter extends Node {
  name: string;
  in: string;
}

export interface PublishedOperation {
  method: string;
  path: string;
  op: string;
  tag: string;
  scopes?: string[];
  params?: PublishedParameter[];
  body?: { req?: boolean; content: Record<string, Node> };
  /** Of each status the schema's name or the schema; null for no body. */
  res: Record<string, string | Node | null>;
}

export interface Facts {
  operations: PublishedOperation[];
  /** Webhooks, whose `path` is their name. */
  webhooks: PublishedOperation[];
  schemas: ReadonlyMap<string, Node>;
}

type Line =
  | ({ k: "op" } & PublishedOperation)
  | ({ k: "hook"; hook: string } & Omit<PublishedOperation, "path">)
  | ({ k: "schema"; name: string } & Node)
  | { k: "api" };

/** Operations below `prefix`, their paths without it; the webhooks are those of the whole table. */
export function readFacts(file: string, prefix: string): Facts {
  const operations: PublishedOperation[] = [];
  const webhooks: PublishedOperation[] = [];
  const schemas = new Map<string, Node>();
  for (const text of readFileSync(file, "utf8").trim().split("\n")) {
    const line = JSON.parse(text) as Line;
    if (line.k === "schema") schemas.set(line.name, line);
    if (line.k === "hook") webhooks.push({ ...line, path: line.hook });
    if (line.k === "op" && line.path.startsWith(`${prefix}/`)) {
      operations.push({ ...line, path: line.path.slice(prefix.length) });
    }
  }
  return { operations, webhooks, schemas };
}
