import type { Schema } from "../fragment.js";
import { nullable, type ReadType, string, type TypeReader, union, unshownEnum } from "../lines/types.js";

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
  true: () => ({ type: "boolean", enum: [true] }),
  false: () => ({ type: "boolean", enum: [false] }),
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

/** How items and values may begin on older pages: each of them may be null. */
const OPTIONAL = "optional ";

/** `strings or objects`: the list's type continues as long as the next word is plural too. */
function fernPlural(text: string, at: number): ReadType | undefined {
  if (text.startsWith(OPTIONAL, at)) {
    const items = fernPlural(text, at + OPTIONAL.length);
    return items && { ...items, schema: nullable(items.schema) };
  }
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
  if (!text.startsWith(" or ", at) || !/^ or (?:[a-z]+s(?![a-z])|lists |maps )/.test(text.slice(at, at + 30)))
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
