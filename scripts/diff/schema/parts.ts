import { child, isObject, type JsonObject } from "../json.js";
import { isNullOnly, nullSaid } from "./nullable.js";
import type { View, Views } from "./view.js";

/** One schema object that applies to the value: the schema itself, a member of its `allOf`, or what its `$ref` names. */
export interface Part {
  readonly schema: JsonObject;
  readonly pointer: string;
  /** An outer schema already allows null, so this one doesn't forbid it by not mentioning it. */
  readonly nullSaid: boolean;
}

/** Alternatives, one (or more) of which must match. */
export interface Group {
  readonly keyword: "oneOf" | "anyOf";
  readonly pointer: string;
  readonly branches: readonly View[];
}

export interface Flattened {
  readonly parts: readonly Part[];
  readonly groups: readonly Group[];
  /** One of the parts is `false`: nothing is valid. */
  readonly never: boolean;
  /** One of the groups allows null by a separate branch. */
  readonly nullBranch: boolean;
}

interface Pending {
  readonly value: unknown;
  readonly pointer: string;
  readonly nullSaid: boolean;
}

/** Takes a schema apart, without recursion: chains may have thousands of links. */
export function flatten(view: View, schemas: Views): Flattened {
  const parts: Part[] = [];
  const groups: Group[] = [];
  const seen = new Set<unknown>();
  let never = false;
  let nullBranch = false;
  const pending: Pending[] = [{ value: view.schema, pointer: view.pointer, nullSaid: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.value === false) never = true;
    if (!isObject(next.value) || seen.has(next.value)) continue;
    seen.add(next.value);
    const part: Part = { schema: next.value, pointer: next.pointer, nullSaid: next.nullSaid };
    parts.push(part);
    const inner = membersOf(part, schemas);
    for (const keyword of ["oneOf", "anyOf"] as const) {
      const read = readGroup(part, keyword, schemas);
      if (read === undefined) continue;
      nullBranch ||= read.hasNull;
      if (read.group.branches.length > 1) groups.push(read.group);
      else for (const only of read.group.branches) inner.push(pendingView(only, saysNull(part) || read.hasNull));
    }
    pending.push(...inner.reverse());
  }
  return { parts, groups, never, nullBranch };
}

/** 3.0's `nullable: true` is also meant for what is beside it, whatever that says about null. */
const saysNull = (part: Part): boolean => part.nullSaid || nullSaid(part.schema) === "forced";

function membersOf(part: Part, schemas: Views): Pending[] {
  const { schema, pointer } = part;
  const said = saysNull(part);
  const members: Pending[] = [];
  if (typeof schema.$ref === "string") {
    members.push(pendingView(schemas.view({ $ref: schema.$ref }, pointer), said));
  }
  if (Array.isArray(schema.allOf)) {
    schema.allOf.forEach((member, index) => {
      const at = schemas.origins.get(member) ?? child(pointer, "allOf", index);
      members.push(pendingView(schemas.view(member, at), said));
    });
  }
  return members;
}

function pendingView(view: View, said: boolean): Pending {
  return { value: view.schema, pointer: view.pointer, nullSaid: said };
}

function readGroup(part: Part, keyword: Group["keyword"], schemas: Views) {
  const listed = part.schema[keyword];
  if (!Array.isArray(listed) || listed.length === 0) return undefined;
  const pointer = child(part.pointer, keyword);
  const all = listed.map((branch, index) => schemas.view(branch, child(pointer, index)));
  const values = all.filter((branch) => !isNullOnly(branch.schema));
  const branches = values.length === 0 ? all.slice(0, 1) : values;
  const group: Group = {
    keyword,
    pointer,
    branches: branches.length > 1 ? foldConstants(withoutCovered(branches), pointer) : branches,
  };
  return { group, hasNull: values.length < all.length };
}

/** Known texts beside any text (an open enum) demand no more than any text. */
function withoutCovered(branches: readonly View[]): readonly View[] {
  if (!branches.some(isAnyText)) return branches;
  return branches.filter((branch) => {
    const constants = isAnyText(branch) ? undefined : constantsOf(branch.schema);
    return constants?.every((value) => typeof value === "string") !== true;
  });
}

function isAnyText({ schema }: View): boolean {
  return isObject(schema) && schema.type === "string" && Object.keys(schema).every((key) => PLAIN_TEXT_KEYS.has(key));
}

const PLAIN_TEXT_KEYS = new Set(["type", "title", "description", "examples", "example", "$comment"]);

/** Alternatives that are only constants are an enum in other words. */
function foldConstants(branches: readonly View[], pointer: string): readonly View[] {
  if (branches.length < 2) return branches;
  const values: unknown[] = [];
  for (const branch of branches) {
    const constants = constantsOf(branch.schema);
    if (constants === undefined) return branches;
    values.push(...constants);
  }
  return [{ id: -1, schema: { enum: values }, pointer }];
}

const CONSTANT_KEYS = new Set(["const", "enum", "type", "title", "description", "deprecated", "$comment"]);

function constantsOf(schema: JsonObject | boolean): readonly unknown[] | undefined {
  if (!isObject(schema)) return undefined;
  if (!Object.keys(schema).every((key) => CONSTANT_KEYS.has(key) || key.startsWith("x-"))) return undefined;
  if ("const" in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}
