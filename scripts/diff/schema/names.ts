import { child, isObject, tokens } from "../json.js";
import { isNullOnly } from "./nullable.js";
import type { Schemas } from "./schemas.js";
import { ANNOTATIONS, type View } from "./view.js";

/** The named schemas that stand here: the schema itself, and the one that it only describes or allows to be null. */
export function namesOf(view: View, schemas: Schemas): readonly string[] {
  const views = new Set([view]);
  for (const one of views) {
    const inner = wrappedIn(one, schemas);
    if (inner !== undefined) views.add(inner);
  }
  return [...views].map(({ pointer }) => pointer).filter(isNamed);
}

export function isNamed(pointer: string): boolean {
  const [components, kind, , ...rest] = tokens(pointer);
  return components === "components" && kind === "schemas" && rest.length === 0;
}

/** What may stand beside the wrapped schema without making it another type. */
const BESIDE = new Set([
  ...ANNOTATIONS,
  "type",
  "nullable",
  "readOnly",
  "writeOnly",
  "deprecated",
  "default",
  "xml",
  "discriminator",
]);

function wrappedIn({ schema, pointer }: View, schemas: Schemas): View | undefined {
  if (!isObject(schema)) return undefined;
  const [keyword, another] = Object.keys(schema).filter(saysMore);
  if (another !== undefined) return undefined;
  if (keyword === undefined) {
    return typeof schema.$ref === "string" ? schemas.view({ $ref: schema.$ref }, pointer) : undefined;
  }
  if (keyword !== "allOf" && keyword !== "oneOf" && keyword !== "anyOf") return undefined;
  const members = [schema[keyword]].flat().map((member, index) => [member, index] as const);
  const [only, more] = members.filter(([member]) => isObject(member) && !isNullOnly(member) && !onlyDescribes(member));
  return only === undefined || more !== undefined ? undefined : schemas.view(only[0], child(pointer, keyword, only[1]));
}

const saysMore = (keyword: string) => !BESIDE.has(keyword) && !keyword.startsWith("x-");

const onlyDescribes = (schema: object) => !("$ref" in schema || "type" in schema || Object.keys(schema).some(saysMore));
