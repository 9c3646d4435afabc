import type { FragmentDocument, Schema } from "./fragment.js";
import { labelOf, METHODS, operationsOf } from "./fragment.js";
import { getKey, isRecord } from "./records.js";
import { Unreadable } from "./unreadable.js";
import { everySchema } from "./walk.js";

const REFERENCE = /^#\/components\/schemas\/[A-Za-z0-9._-]+$/;
const MAX_DEPTH = 100;

/**
 * A page is untrusted text: everything that the importer walks in its document is checked first.
 * References may only point to the document's own schemas; nothing that a page names is ever fetched.
 */
export function checkShape(data: unknown): FragmentDocument {
  if (!isRecord(data)) throw new Unreadable("its OpenAPI document is not an object");
  checkItems(data.paths, "paths");
  checkItems(data.webhooks, "webhooks");
  const components = optionalRecord(data.components, "components");
  const schemas = optionalRecord(components?.schemas, "components.schemas");
  for (const [name, schema] of Object.entries(schemas ?? {})) checkSchema(schema, `components.schemas.${name}`);
  for (const name of Object.keys(schemas ?? {})) {
    if (!NAME.test(name)) throw new Unreadable(`has a component with an invalid name: ${show(name)}`);
  }
  const schemes = optionalRecord(components?.securitySchemes, "components.securitySchemes");
  for (const [name, scheme] of Object.entries(schemes ?? {}))
    if (!isRecord(scheme)) throw new Unreadable(`components.securitySchemes.${name} is not an object`);
  data.info = isRecord(data.info) ? data.info : { title: "", version: "" };
  checkServers(data.servers);
  return data as unknown as FragmentDocument;
}

/** A document that was cut off refers to schemas that it does not contain, or has operations without responses. */
export function checkWhole(document: FragmentDocument): void {
  for (const { $ref } of everySchema(document)) {
    const name = $ref?.split("/").at(-1);
    if (name === undefined || getKey(document.components?.schemas, name)) continue;
    throw new Unreadable(`is cut off: its OpenAPI document refers to ${show(name)}, which it does not contain`);
  }
  for (const { method, path, operation } of operationsOf(document)) {
    if (Object.keys(operation.responses ?? {}).length > 0) continue;
    throw new Unreadable(`is cut off: its OpenAPI document has no responses for ${method.toUpperCase()} ${path}`);
  }
}

function checkServers(servers: unknown): void {
  if (servers === undefined) return;
  const fine = Array.isArray(servers) && servers.every((item) => isRecord(item) && typeof item.url === "string");
  if (!fine) throw new Unreadable("has servers that are not a list of addresses");
}

/** A path must be something that every client sends unchanged. */
const isPath = (path: string) => /^\/[^\s?#`"'\\]*$/.test(path) && !/\/\.\.?(?:\/|$)/.test(path);

function checkItems(items: unknown, where: string): void {
  for (const [path, item] of Object.entries(optionalRecord(items, where) ?? {})) {
    if (where === "paths" && !isPath(path)) throw new Unreadable(`has an invalid path: ${show(path)}`);
    for (const method of METHODS) {
      const operation = optionalRecord(optionalRecord(item, path)?.[method], `${method.toUpperCase()} ${path}`);
      if (operation) checkOperation(operation, `${method.toUpperCase()} ${path}`);
    }
  }
}

function checkOperation(operation: Record<string, unknown>, where: string): void {
  const id = operation.operationId;
  if (id !== undefined && (typeof id !== "string" || !/^[A-Za-z][\w.-]*$/.test(id))) {
    throw new Unreadable(`${where} has an invalid operationId: ${show(id)}`);
  }
  const parameters = operation.parameters ?? [];
  if (!Array.isArray(parameters)) throw new Unreadable(`${where}: parameters is not a list`);
  for (const parameter of parameters) checkParameter(parameter, where);
  checkBody(operation.requestBody, `${where} requestBody`);
  for (const [code, response] of Object.entries(optionalRecord(operation.responses, `${where} responses`) ?? {})) {
    if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/.test(code))
      throw new Unreadable(`${where}: ${show(code)} is not a status code`);
    checkBody(response, `${where} response ${code}`);
  }
}

function checkParameter(parameter: unknown, where: string): void {
  const fine =
    isRecord(parameter) &&
    typeof parameter.name === "string" &&
    ["path", "query", "header", "cookie"].includes(String(parameter.in));
  if (!fine) throw new Unreadable(`${where} has a parameter without a name and a place`);
  if (parameter.in === "path" && /^\w+ \//.test(where) && !where.includes(`{${parameter.name}}`))
    throw new Unreadable(`${where} has a parameter ${show(parameter.name)} that is not in its path`);
  if (parameter.required !== undefined && typeof parameter.required !== "boolean")
    throw new Unreadable(
      `${where}: required of ${show(parameter.name)} must be true or false, not ${show(parameter.required)}`,
    );
  if (parameter.schema !== undefined) checkSchema(parameter.schema, `${where} parameter ${show(parameter.name)}`);
}

/** Keeps one of each parameter. A repeated one is a slip; if the two differ, it is unclear which one is meant. */
export function dropRepeated(document: FragmentDocument): void {
  for (const found of operationsOf(document)) {
    const known = new Map<string, string>();
    const own = found.operation.parameters?.filter((parameter) => {
      const name = `${parameter.in} ${parameter.name}`;
      const text = JSON.stringify({ ...parameter, description: "" });
      const before = known.get(name);
      known.set(name, text);
      if (before !== undefined && before !== text)
        throw new Unreadable(`${labelOf(found)} has two parameters ${show(name)}`);
      return before === undefined;
    });
    if (own) found.operation.parameters = own;
  }
}

function checkBody(body: unknown, where: string): void {
  const content = optionalRecord(optionalRecord(body, where)?.content, `${where} content`);
  for (const [name, media] of Object.entries(content ?? {})) {
    if (!/^[\w.+*-]+\/[\w.+*-]+(?:;[^\n]*)?$/.test(name))
      throw new Unreadable(`${where}: ${show(name)} is not a media type`);
    const schema = optionalRecord(media, where)?.schema;
    if (schema !== undefined) checkSchema(schema, where);
  }
}

function checkSchema(root: unknown, where: string): void {
  const stack: [unknown, number][] = [[root, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [schema, depth] = next;
    if (typeof schema === "boolean") continue;
    if (!isRecord(schema)) throw new Unreadable(`${where}: a schema that is not an object`);
    if (depth > MAX_DEPTH) throw new Unreadable(`${where} nests deeper than ${MAX_DEPTH} levels`);
    for (const child of checkedChildren(schema, where)) stack.push([child, depth + 1]);
  }
}

function checkedChildren(schema: Record<string, unknown>, where: string): unknown[] {
  const ref = schema.$ref;
  if (ref !== undefined && (typeof ref !== "string" || !REFERENCE.test(ref))) {
    throw new Unreadable(`${where} refers to ${show(ref)}; only the page's own schemas may be referred to`);
  }
  for (const key of ["required", "enum"]) {
    if (schema[key] !== undefined && !Array.isArray(schema[key]))
      throw new Unreadable(`${where}: ${key} is not a list`);
  }
  checkKeywords(schema, where);
  checkDiscriminator(schema.discriminator, where);
  const lists = ["oneOf", "anyOf", "allOf"].map((key) => schema[key]).filter((list) => list !== undefined);
  if (!lists.every(Array.isArray)) throw new Unreadable(`${where}: a composition that is not a list`);
  const properties = Object.values(optionalRecord(schema.properties, `${where} properties`) ?? {});
  const single = [schema.items, schema.additionalProperties].filter((child) => child !== undefined);
  return [...properties, ...single, ...lists.flat()];
}

const TYPES = new Set<unknown>(["string", "integer", "number", "boolean", "object", "array", "null"]);

/** Refuses what a garbled page has in place of a type, a format, a name or a value. */
function checkKeywords({ type, format, required = [], enum: values = [""] }: Schema, where: string): void {
  const types: unknown[] = [type ?? []].flat();
  if (!types.every((name) => TYPES.has(name))) throw new Unreadable(`${where}: ${show(type)} is not a type`);
  if (format !== undefined && typeof format !== "string")
    throw new Unreadable(`${where}: ${show(format)} is not a format`);
  if (!required.every((name: unknown) => typeof name === "string"))
    throw new Unreadable(`${where}: ${show(required)} is not a list of names`);
  if (values.length === 0 || !values.every(isValue))
    throw new Unreadable(`${where}: ${show(values)} is not a list of values`);
}

const NAME = /^[A-Za-z0-9._-]+$/;

function checkDiscriminator(discriminator: unknown, where: string): void {
  const found = optionalRecord(discriminator, `${where} discriminator`);
  if (found && typeof found.propertyName !== "string") throw new Unreadable(`${where}: a discriminator without a name`);
  for (const target of Object.values(optionalRecord(found?.mapping, `${where} mapping`) ?? {})) {
    if (typeof target === "string" && (NAME.test(target) || REFERENCE.test(target))) continue;
    throw new Unreadable(`${where} maps to ${show(target)}; only the page's own schemas may be referred to`);
  }
}

/** The older generation of the documentation writes `value: x`. */
const isValue = (value: unknown) => !isRecord(value) || ("value" in value && !isRecord(value.value));

function optionalRecord(value: unknown, where: string): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw new Unreadable(`${where} is not an object`);
  return value;
}

/** Untrusted text for a message: short, and on one line. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
