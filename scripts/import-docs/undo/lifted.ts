import type { FragmentDocument, Schema } from "../fragment.js";
import { operationsOf } from "../fragment.js";
import { getKey } from "../records.js";
import { everySchema, schemasIn } from "../walk.js";

/** What the generator appends to the operation's or webhook's name to name the inline schema of a body. */
const BODY = "ContentApplicationJsonSchema";
const PREFIX = "#/components/schemas/";

/** A reference, and the names the generator would give to what was inline at its place. */
interface Place {
  readonly target: string;
  readonly names: readonly string[];
  readonly here: Schema;
}

/**
 * The generator lifts inline enums and objects into components called after their place: <Parent><Property>,
 * <Parent><Property>Items, <Path><Method>Parameters<Name>, <Tag>_<operationId>_Response_<code>.
 * A component of such a name that is used at that one place is put back; every other component is kept.
 */
export function putBackLifted(document: FragmentDocument): string[] {
  const schemas = document.components?.schemas ?? {};
  const uses = countUses(document);
  const put: string[] = [];
  for (const place of placesOf(document)) {
    const lifted = getKey(schemas, place.target);
    if (lifted === undefined || uses.get(place.target) !== 1 || !isNameOf(place)) continue;
    if (schemasIn(lifted).includes(place.here)) continue;
    replace(place.here, lifted, place.target);
    delete schemas[place.target];
    put.push(place.target);
  }
  return put.length > 0 ? [`${put.length} lifted inline schemas put back: ${put.join(", ")}`] : [];
}

/** A schema that was inline in a body has a name that begins with the body's place, which is spelled in many ways. */
function isNameOf({ target, names }: Place): boolean {
  return names.some((name) => (name.startsWith(BODY) ? target.endsWith(name) : target === name));
}

/** Changes the document in place, so that a schema lifted out of a lifted schema is put back too. */
function replace(here: Schema, lifted: Schema, name: string): void {
  const beside = { ...here };
  delete here.$ref;
  Object.assign(here, lifted, beside);
  delete here.$ref;
  if (here.title === name) delete here.title;
  here["x-docs-lifted"] = name;
}

function countUses(document: FragmentDocument): Map<string, number> {
  const uses = new Map<string, number>();
  for (const schema of everySchema(document)) {
    const target = targetOf(schema);
    if (target !== undefined) uses.set(target, (uses.get(target) ?? 0) + 1);
  }
  return uses;
}

function targetOf(schema: Schema | undefined): string | undefined {
  const ref = schema?.$ref;
  return typeof ref === "string" && ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : undefined;
}

function* placesOf(document: FragmentDocument): Iterable<Place> {
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) yield* placesIn(name, schema);
  for (const { path, method, operation } of operationsOf(document)) {
    for (const parameter of operation.parameters ?? []) {
      const name = `${pascal(path)}${pascal(method)}Parameters${pascal(parameter.name)}`;
      if (parameter.schema) yield* place(parameter.schema, [name]);
      if (parameter.schema) yield* placesIn(name, parameter.schema);
    }
    for (const body of [operation.requestBody, ...Object.values(operation.responses ?? {})]) {
      for (const { schema } of Object.values(body?.content ?? {})) if (schema) yield* placesIn(BODY, schema);
    }
    for (const [code, response] of Object.entries(operation.responses ?? {})) {
      for (const media of Object.values(response.content ?? {})) {
        const names = responseNames(operation.tags?.[0] ?? "", operation.operationId ?? "", code);
        if (media.schema) yield* place(media.schema, names);
      }
    }
  }
}

function responseNames(tag: string, operationId: string, code: string): string[] {
  const tags = [tag, tag.replaceAll(" ", ""), camel(tag)];
  const ids = [operationId, operationId.replaceAll("_", "-"), camel(operationId)];
  return tags.flatMap((t) => ids.map((id) => `${t}_${id}_Response_${code}`));
}

function* placesIn(parent: string, schema: Schema): Iterable<Place> {
  for (const [property, value] of Object.entries(schema.properties ?? {})) {
    const name = parent + pascal(property);
    yield* place(value, [name]);
    if (targetOf(value) === undefined) yield* placesIn(name, value);
  }
  if (schema.items) {
    yield* place(schema.items, [`${parent}Items`]);
    if (targetOf(schema.items) === undefined) yield* placesIn(`${parent}Items`, schema.items);
  }
  for (const list of [schema.oneOf, schema.anyOf, schema.allOf]) yield* placesInBranches(parent, list);
}

/** A nullable inline schema is a branch beside null, named after the place itself. */
function* placesInBranches(parent: string, list: Schema[] | undefined): Iterable<Place> {
  for (const [index, branch] of (list ?? []).entries()) {
    const names = [parent, `${parent}OneOf${index}`, `${parent}AnyOf${index}`, `${parent}${index}`];
    yield* place(branch, names);
  }
}

function* place(here: Schema, names: readonly string[]): Iterable<Place> {
  const target = targetOf(here);
  if (target !== undefined) yield { target, names, here };
}

/** How the generator forms names: `channel_id` becomes ChannelId, `/rooms/{id}` becomes RoomsId. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function camel(text: string): string {
  const name = pascal(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
