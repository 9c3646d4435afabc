import type { Schema } from "../fragment.js";

/** A type as a page words it, read from a place in a line. */
export interface ReadType {
  readonly schema: Schema;
  readonly end: number;
}

export type TypeReader = (text: string, at: number) => ReadType | undefined;

const string = (format?: string): Schema => (format ? { type: "string", format } : { type: "string" });
const unshownEnum = (): Schema => ({ type: "string", "x-docs-enum": "values not shown" });

/** Names of the current site, singular and plural (`list of strings`). */
const FERN: Readonly<Record<string, () => Schema>> = {
  string: () => string(),
  integer: () => ({ type: "integer" }),
  long: () => ({ type: "integer" }),
  uint: () => ({ type: "integer" }),
  uint64: () => ({ type: "integer" }),
  boolean: () => ({ type: "boolean" }),
  double: () => ({ type: "number" }),
  float: () => ({ type: "number" }),
  number: () => ({ type: "number" }),
  datetime: () => string("date-time"),
  date: () => string("date"),
  uuid: () => string("uuid"),
  base64: () => string("byte"),
  file: () => string("binary"),
  enum: unshownEnum,
  object: () => ({ type: "object" }),
  any: () => ({}),
  unknown: () => ({}),
  null: () => ({ type: "null" }),
};

const FERN_NAMES = Object.keys(FERN).sort((a, b) => b.length - a.length);

/** `string`, `list of objects`, `map from strings to any`, `"literal"`, joined by `or`. */
export const fernType: TypeReader = (text, at) => {
  const first = fernSingle(text, at, false);
  if (first === undefined) return undefined;
  const branches = [first.schema];
  let end = first.end;
  for (let or = / or /y; ; ) {
    or.lastIndex = end;
    const next = or.test(text) ? fernSingle(text, or.lastIndex, false) : undefined;
    if (next === undefined) return { schema: union(branches), end };
    branches.push(next.schema);
    end = next.end;
  }
};

function fernSingle(text: string, at: number, plural: boolean): ReadType | undefined {
  return fernLiteral(text, at) ?? fernContainer(text, at, plural) ?? fernName(text, at, plural);
}

function fernLiteral(text: string, at: number): ReadType | undefined {
  if (text[at] !== '"') return undefined;
  const close = text.indexOf('"', at + 1);
  if (close <= at + 1) return undefined;
  return { schema: { type: "string", enum: [text.slice(at + 1, close)] }, end: close + 1 };
}

function fernContainer(text: string, at: number, plural: boolean): ReadType | undefined {
  const head = plural ? /(?:(list|set)s of |maps from \w+ to )/y : /(?:(list|set) of |map from \w+ to )/y;
  head.lastIndex = at;
  const match = head.exec(text);
  if (!match) return undefined;
  const item = fernPlural(text, head.lastIndex);
  if (item === undefined) return undefined;
  const schema: Schema =
    match[1] === undefined
      ? { type: "object", additionalProperties: item.schema }
      : { type: "array", items: item.schema };
  return { schema, end: item.end };
}

/** `strings or objects`: the plural goes on as long as the next word is plural too. */
function fernPlural(text: string, at: number): ReadType | undefined {
  const first = fernSingle(text, at, true);
  if (first === undefined) return undefined;
  const branches = [first.schema];
  let end = first.end;
  for (let next = pluralAfterOr(text, end); next; next = pluralAfterOr(text, end)) {
    branches.push(next.schema);
    end = next.end;
  }
  return { schema: union(branches), end };
}

function pluralAfterOr(text: string, at: number): ReadType | undefined {
  if (!text.startsWith(" or ", at) || !/^ or (?:[a-z]+s\b|lists |maps )/.test(text.slice(at, at + 30)))
    return undefined;
  return fernSingle(text, at + 4, true);
}

function fernName(text: string, at: number, plural: boolean): ReadType | undefined {
  for (const name of FERN_NAMES) {
    if (!text.startsWith(name, at)) continue;
    const many = plural && text[at + name.length] === "s" ? 1 : 0;
    if (plural && many === 0 && name !== "any" && name !== "unknown") continue;
    return { schema: FERN[name]?.() ?? {}, end: at + name.length + many };
  }
  return undefined;
}

/** `"a" or "b"` are the values of one text. */
function oneEnum(branches: readonly Schema[]): readonly Schema[] {
  if (branches.length < 2 || !branches.every((schema) => schema.type === "string" && schema.enum)) return branches;
  return [{ type: "string", enum: branches.flatMap((schema) => schema.enum ?? []) }];
}

/** Several types at one place; `null` among them makes the others nullable. */
export function union(branches: readonly Schema[]): Schema {
  const others = oneEnum(branches.filter(({ type }) => type !== "null"));
  const [first = {}, ...rest] = others;
  const one = rest.length === 0 ? first : { anyOf: [...others] };
  return branches.some(({ type }) => type === "null") ? nullable(one) : one;
}

export function nullable(schema: Schema): Schema {
  if (Array.isArray(schema.type))
    return schema.type.includes("null") ? schema : { ...schema, type: [...schema.type, "null"] };
  if (schema.type !== undefined) return { ...schema, type: [schema.type, "null"] };
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  return schema;
}

/** Names of the older site, which prints a format where there is one. */
const DOCUSAURUS: Readonly<Record<string, () => Schema>> = {
  string: () => string(),
  integer: () => ({ type: "integer" }),
  int32: () => ({ type: "integer" }),
  int64: () => ({ type: "integer" }),
  number: () => ({ type: "number" }),
  float: () => ({ type: "number" }),
  double: () => ({ type: "number" }),
  boolean: () => ({ type: "boolean" }),
  object: () => ({ type: "object" }),
  array: () => ({ type: "array" }),
  null: () => ({ type: "null" }),
  any: () => ({}),
  enum: unshownEnum,
  uuid: () => string("uuid"),
  uri: () => string("uri"),
  url: () => string("url"),
  email: () => string("email"),
  "date-time": () => string("date-time"),
  date: () => string("date"),
  binary: () => string("binary"),
  byte: () => string("byte"),
  password: () => string("password"),
  hostname: () => string("hostname"),
  ipv4: () => string("ipv4"),
  ipv6: () => string("ipv6"),
};

const DOCUSAURUS_NAMES = Object.keys(DOCUSAURUS).sort((a, b) => b.length - a.length);

/** `uuid`, `string<uri>`, `integer (int32)`, `CallStatus (string)[]`, joined by `|` or `or`. */
export const docusaurusType: TypeReader = (text, at) => {
  const first = docusaurusSingle(text, at);
  if (first === undefined) return undefined;
  const branches = [first.schema];
  let end = first.end;
  for (;;) {
    const joint = /^\s*(?:\||or)\s*/.exec(text.slice(end, end + 8))?.[0];
    const next = joint === undefined ? undefined : docusaurusSingle(text, end + joint.length);
    if (next === undefined) return { schema: union(branches), end };
    branches.push(next.schema);
    end = next.end;
  }
};

const LIST_OF = /^(?:array|list) of (?:an? )?/i;

function docusaurusSingle(text: string, at: number): ReadType | undefined {
  const list = LIST_OF.exec(text.slice(at, at + 20))?.[0];
  const items = list === undefined ? undefined : docusaurusName(text, at + list.length);
  if (items)
    return { schema: { type: "array", items: items.schema }, end: items.end + (text[items.end] === "s" ? 1 : 0) };
  const base = namedType(text, at) ?? docusaurusName(text, at);
  if (base === undefined) return undefined;
  let { schema, end } = base;
  for (; text.startsWith("[]", end); end += 2) schema = { type: "array", items: schema };
  return { schema, end };
}

/** `CallStatus (string)`: the schema's name, then what it is. */
function namedType(text: string, at: number): ReadType | undefined {
  const head = /[A-Z][\w.]* \(/y;
  head.lastIndex = at;
  if (!head.test(text)) return undefined;
  const inner = docusaurusName(text, head.lastIndex);
  if (inner === undefined || text[inner.end] !== ")") return undefined;
  return { schema: inner.schema, end: inner.end + 1 };
}

function docusaurusName(text: string, at: number): ReadType | undefined {
  const name = DOCUSAURUS_NAMES.find((candidate) => text.startsWith(candidate, at));
  if (name === undefined) return undefined;
  const end = at + name.length;
  const format = /^(?:<([\w-]+)>| \((?!(?:required|optional|nullable|deprecated)\))([\w-]+)\))/i.exec(
    text.slice(end, end + 40),
  );
  const named = format?.[1] ?? format?.[2] ?? "";
  const schema = DOCUSAURUS[name]?.() ?? {};
  if (format === null) return { schema, end };
  const refined = Object.hasOwn(DOCUSAURUS, named) && name !== "string" ? schema : withFormat(schema, named);
  return { schema: refined, end: end + format[0].length };
}

function withFormat(schema: Schema, format: string): Schema {
  return schema.type === "string" ? { ...schema, format } : schema;
}
