import { typeNames } from "../../spec/model/index.js";
import { perSource, type Source } from "../document.js";
import { child, isObject, type JsonObject, objectAt, tokens } from "../json.js";
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

const NAMED = /^\/components\/schemas\/[^/]*$/;

/** A pointer may be long, so it is not taken apart. */
export const isNamed = (pointer: string): boolean => NAMED.test(pointer);

const typesIn = perSource(({ root }) => typeNames(Object.keys(objectAt(root.components, "schemas"))));

/** The name of the exported type of a named schema. */
export function typeOf(pointer: string, source: Source): string {
  const component = tokens(pointer).at(-1) ?? "";
  return typesIn(source).get(component) ?? component;
}

/** Whether an exported type of some named schema may have this name, be it that of what is sent. */
export function mayBeTypeName(name: string, source: Source): boolean {
  const names = new Set(typesIn(source).values());
  return names.has(name) || names.has(name.replace(/Input\d*$/, ""));
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
  const { member, steps } = wrappedMember(schema) ?? {};
  if (steps !== undefined) return schemas.view(member, child(pointer, ...steps));
  const isOther = typeof schema.$ref === "string" && !Object.keys(schema).some(saysMore);
  return isOther ? schemas.view({ $ref: schema.$ref }, pointer) : undefined;
}

/** The only alternative or part that this only describes or allows to be null, and where it is. */
export function wrappedMember(schema: JsonObject) {
  const [keyword, another] = Object.keys(schema).filter(saysMore);
  if (another !== undefined || (keyword !== "allOf" && keyword !== "oneOf" && keyword !== "anyOf")) return undefined;
  const members = [schema[keyword]].flat().map((member, index) => [member, index] as const);
  const [only, more] = members.filter(([member]) => isObject(member) && !isNullOnly(member) && !onlyDescribes(member));
  return only === undefined || more !== undefined ? undefined : { member: only[0], steps: [keyword, only[1]] as const };
}

const saysMore = (keyword: string) => !BESIDE.has(keyword) && !keyword.startsWith("x-");

const onlyDescribes = (schema: object) => !("$ref" in schema || "type" in schema || Object.keys(schema).some(saysMore));
