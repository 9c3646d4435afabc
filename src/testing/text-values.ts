/** Forms and queries as values: text becomes the number, boolean or array that the schema requires. */
import type { Api, Schema } from "./document.js";
import { branchesOf, flatten } from "./flatten.js";
import { type JsonObject, objectAt } from "./json.js";
import { typesOf } from "./validate.js";

/** Every name of a form; a name without a schema keeps its text. An empty value clears a field: null. */
export function readFields(
  api: Api,
  text: URLSearchParams,
  schemaOf: (name: string) => Schema | undefined,
  delimiterOf: (name: string) => string | undefined = () => undefined,
): JsonObject {
  return Object.fromEntries(
    [...grouped(text)].map(([name, texts]) => {
      const schema = schemaOf(name);
      return [name, schema ? readValue(api, schema, texts, delimiterOf(name)) : texts[0]];
    }),
  );
}

/** Read once: `getAll` searches everything for each name. */
function grouped(text: URLSearchParams): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of text) {
    const known = groups.get(name);
    if (known) known.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}

export function readForm(
  api: Api,
  schemaOf: (name: string) => Schema | undefined,
  encoding: JsonObject,
  body: string,
): JsonObject {
  const delimiterOf = (name: string) => DELIMITERS[String(objectAt(encoding, name).style)];
  return readFields(api, new URLSearchParams(body), schemaOf, delimiterOf);
}

const DELIMITERS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

function readValue(api: Api, schema: Schema, texts: readonly string[], delimiter: string | undefined): unknown {
  const kinds = kindsOf(api, schema);
  const [first = ""] = texts;
  const array = kinds.find(({ type }) => type === "array");
  if (array && (texts.length > 1 || kinds.length === 1)) {
    const items = delimiter === undefined ? texts : texts.flatMap((text) => text.split(delimiter));
    return items.map((item) => readScalar(kindsOf(api, objectAt(array.schema, "items")), item));
  }
  return texts.length > 1 ? texts : readScalar(kinds, first);
}

interface Kind {
  readonly type: string;
  readonly schema: Schema;
}

/** The types that a schema allows, through its unions. */
function kindsOf(api: Api, reference: Schema): readonly Kind[] {
  const schema = flatten(api, reference);
  const own = typesOf(schema).map((type) => ({ type, schema }));
  return [...own, ...branchesOf(schema).flatMap((branch) => kindsOf(api, branch))].filter(
    ({ type }) => type !== "null",
  );
}

function readScalar(kinds: readonly Kind[], text: string): unknown {
  const types = kinds.map(({ type }) => type);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  const numeric = types.includes("integer") || types.includes("number");
  return numeric && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
