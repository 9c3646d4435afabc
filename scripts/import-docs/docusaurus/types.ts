import type { Schema } from "../fragment.js";
import { type ReadType, string, type TypeReader, union, unshownEnum } from "../lines/types.js";

/** Names of the older site, which prints a format instead of a type if there is one. */
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
