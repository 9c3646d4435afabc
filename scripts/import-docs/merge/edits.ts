import { LIMITS } from "../limits.js";
import { schemaAt } from "./tree.js";
import type { View } from "./view.js";
import type { SpecTree } from "./yaml/spec-tree.js";

/** Types as the spec writes them: one name, or a list with null at the end. */
function typeValue(types: readonly string[], nullable: boolean): string | string[] {
  const all = nullable ? [...types, "null"] : [...types];
  const [only, ...others] = all;
  return only !== undefined && others.length === 0 ? only : all;
}

export function setType(spec: SpecTree, view: View, types: readonly string[]): void {
  if (schemaAt(spec, view.at)?.enum) keepFittingValues(spec, view, types);
  dropForeign(spec, view, types);
  for (const parts of ["oneOf", "anyOf", "allOf"]) if (spec.get([...view.at, parts])) spec.delete([...view.at, parts]);
  spec.set([...view.at, "type"], typeValue(types, view.nullable && view.use === view.at));
}

/** Keywords that apply only to values of some types. */
const APPLIES: Readonly<Record<string, readonly string[]>> = {
  ...LIMITS,
  pattern: ["string"],
  uniqueItems: ["array"],
  items: ["array"],
  properties: ["object"],
  required: ["object"],
  additionalProperties: ["object"],
};
/** Types that have formats, each its own. */
const FORMATTED = ["string", "integer", "number"];

/** Keywords about the types that a schema loses are removed with them. */
function dropForeign(spec: SpecTree, { at, types: before }: View, types: readonly string[]): void {
  const foreign = Object.keys(APPLIES).filter((key) => !types.some((type) => APPLIES[key]?.includes(type)));
  if (!types.some((type) => before.has(type) && FORMATTED.includes(type))) foreign.push("format");
  if (!fits(spec.get([...at, "default"]), types)) foreign.push("default");
  for (const key of foreign) if (spec.get([...at, key]) !== undefined) spec.delete([...at, key]);
}

const fits = (value: unknown, types: readonly string[]): boolean =>
  value === null ||
  types.includes(Array.isArray(value) ? "array" : typeof value) ||
  (typeof value === "number" && types.some((type) => type === "integer" || type === "number"));

/** Values of another type are removed beside a type that forbids them. */
function keepFittingValues(spec: SpecTree, view: View, types: readonly string[]): void {
  const left = (schemaAt(spec, view.at)?.enum ?? []).filter((value) => fits(value, types));
  if (left.every((value) => value === null)) spec.delete([...view.at, "enum"]);
  else spec.setList([...view.at, "enum"], left);
}

/** A `const` gives way to an `enum`; a schema whose type follows only from its values keeps that type when they go. */
export function setValues(spec: SpecTree, view: View, values: readonly unknown[] | undefined): void {
  const schema = schemaAt(spec, view.at);
  if (schema?.const !== undefined) spec.delete([...view.at, "const"]);
  if (values) spec.setList([...view.at, "enum"], [...values, ...(hasNull(spec, view) ? [null] : [])]);
  else if (schema?.enum) spec.delete([...view.at, "enum"]);
  if (!values && schema?.type === undefined) spec.set([...view.at, "type"], typeValue([...view.types], view.nullable));
}

function hasNull(spec: SpecTree, view: View): boolean {
  const { enum: values, type } = schemaAt(spec, view.at) ?? {};
  return (values ?? [type ?? []].flat()).includes(values ? null : "null");
}

/** Null is written where the schema is used, so that a shared schema does not become nullable everywhere. */
export function setNullable(spec: SpecTree, view: View, nullable: boolean): void {
  const used = schemaAt(spec, view.use);
  const union = used?.oneOf ? "oneOf" : used?.anyOf ? "anyOf" : undefined;
  if (union) setBranch(spec, view, union, nullable);
  else if (used?.$ref !== undefined && nullable) {
    const { $ref, ...beside } = used;
    spec.set(view.use, { ...beside, oneOf: [{ $ref }, { type: "null" }] });
  } else setOwn(spec, view, nullable);
}

function setBranch(spec: SpecTree, view: View, union: "oneOf" | "anyOf", nullable: boolean): void {
  const schema = schemaAt(spec, view.use) ?? {};
  const others = (schema[union] ?? []).filter(({ type }) => type !== "null");
  const [only, ...more] = others;
  if (nullable) spec.setList([...view.use, union], [...others, { type: "null" }]);
  else if (only && more.length === 0) {
    const { [union]: _, ...beside } = schema;
    spec.set(view.use, { ...only, ...beside });
  } else spec.set([...view.use, union], others);
}

function setOwn(spec: SpecTree, view: View, nullable: boolean): void {
  const schema = schemaAt(spec, view.at);
  const types = [schema?.type ?? [...view.types]].flat().filter((type) => type !== "null");
  spec.set([...view.at, "type"], typeValue(types, nullable));
  if (!schema?.enum) return;
  const values = schema.enum.filter((value) => value !== null);
  spec.setList([...view.at, "enum"], nullable ? [...values, null] : values);
}
