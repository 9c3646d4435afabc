import { existsSync, readFileSync } from "node:fs";
import type { FragmentDocument, Operation, Parameter, Schema } from "../../../scripts/import-docs/fragment.js";
import { fromEntries, setKey } from "../../../scripts/import-docs/records.js";

/** The facts tables beside the project, when they are there: a large, realistic set of operations to write pages of. */
const FOLDER = new URL("../../../../shared/facts/", import.meta.url);
export const factsAreHere = existsSync(new URL("rest.facts.jsonl", FOLDER));

type Fact = Record<string, unknown>;

/** One table as an OpenAPI document. */
export function factsDocument(table: "rest" | "compatibility"): FragmentDocument {
  const lines = readFileSync(new URL(`${table}.facts.jsonl`, FOLDER), "utf8")
    .trim()
    .split("\n");
  const facts = lines.map((line) => JSON.parse(line) as Fact);
  const document: FragmentDocument = {
    openapi: "3.1.0",
    info: { title: table, version: "1.0.0" },
    paths: {},
    webhooks: {},
  };
  const schemas: Record<string, Schema> = {};
  for (const fact of facts) {
    if (fact.k === "api") document.servers = fact.servers as { url: string }[];
    if (fact.k === "schema") setKey(schemas, nameOf(String(fact.name)), schemaOf(fact));
    if (fact.k === "op" || fact.k === "hook") addOperation(document, fact);
  }
  const scheme = { type: "http", scheme: "Basic", description: AUTHORIZATION };
  document.components = { schemas, securitySchemes: { SignalWireBasicAuth: scheme } };
  return document;
}

/** A text of ours in the place of the real one, with a fence inside, as there. */
export const AUTHORIZATION =
  "Basic authentication: the project's id, then a token.\n\nExample:\n\n```\n\nAuthorization: Basic base64(id:token)\n\n```";

/** Page names have no dots. */
const nameOf = (name: string) => name.replace(/[^A-Za-z0-9]+/g, "");

function addOperation(document: FragmentDocument, fact: Fact): void {
  const operation: Operation = {
    operationId: String(fact.op ?? fact.hook),
    summary: `Do ${String(fact.op ?? fact.hook).replaceAll("_", " ")}`,
    tags: [String(fact.tag ?? "Calls")],
    parameters: ((fact.params as Fact[] | undefined) ?? []).map(parameterOf),
    responses: fromEntries(
      Object.entries(fact.res as Record<string, unknown>).map(([code, node]) => [code, responseOf(node)]),
    ),
  };
  const body = fact.body as { req?: boolean; content: Record<string, Fact> } | undefined;
  if (body) {
    const content = Object.entries(body.content).map(([media, node]) => [media, { schema: schemaOf(node) }] as const);
    operation.requestBody = { required: body.req === true, content: fromEntries(content) };
  }
  const [items, key] =
    fact.k === "op" ? [document.paths ?? {}, String(fact.path)] : [document.webhooks ?? {}, String(fact.hook)];
  setKey(items, key, {
    ...(Object.hasOwn(items, key) ? items[key] : {}),
    [String(fact.method).toLowerCase()]: operation,
  });
}

function parameterOf(fact: Fact): Parameter {
  return {
    name: String(fact.name),
    in: fact.in as Parameter["in"],
    ...(fact.req ? { required: true } : {}),
    schema: fact.r === "uuid" ? { type: "string", format: "uuid" } : schemaOf(fact),
  };
}

function responseOf(node: unknown) {
  if (node === null || node === undefined) return { description: "Nothing." };
  if (typeof node === "string") return json({ $ref: `#/components/schemas/${nameOf(node)}` });
  const fact = node as Fact;
  const media = Object.keys(fact).find((key) => key.includes("/"));
  return json(schemaOf(media ? ((fact["application/json"] ?? fact[media]) as Fact) : fact));
}

const json = (schema: Schema) => ({ description: "An answer.", content: { "application/json": { schema } } });

function schemaOf(fact: Fact): Schema {
  const schema = bareSchema(fact);
  if (fact.n !== true) return schema;
  if (schema.$ref) return { oneOf: [schema, { type: "null" }] };
  if (schema.oneOf ?? schema.anyOf) return { oneOf: [...(schema.oneOf ?? schema.anyOf ?? []), { type: "null" }] };
  return typeof schema.type === "string" && schema.type !== "null"
    ? { ...schema, type: [schema.type, "null"] }
    : schema;
}

function bareSchema(fact: Fact): Schema {
  if (typeof fact.r === "string") return { $ref: `#/components/schemas/${nameOf(fact.r)}` };
  const union = (fact.one ?? fact.any) as Fact[] | undefined;
  if (union) return { oneOf: union.map(schemaOf) };
  if (fact.all) return { allOf: (fact.all as Fact[]).map(schemaOf), ...objectPart(fact) };
  const type = fact.t === "any" ? undefined : (fact.t as string | undefined);
  return {
    ...(type ? { type } : {}),
    ...(fact.f && !/int|double|float/.test(String(fact.f)) ? { format: String(fact.f) } : {}),
    ...(fact.e ? { enum: fact.e as unknown[] } : fact.c !== undefined ? { enum: [fact.c] } : {}),
    ...(fact.d !== undefined && fact.d !== "<prose>" && typeof fact.d !== "object" ? { default: fact.d } : {}),
    ...(fact.i ? { items: schemaOf(fact.i as Fact) } : {}),
    ...objectPart(fact),
  };
}

function objectPart(fact: Fact): Schema {
  const properties = Object.entries((fact.p as Record<string, Fact> | undefined) ?? {});
  const required = properties.filter(([, node]) => node.req === true).map(([name]) => name);
  const map =
    fact.map === undefined ? {} : { additionalProperties: fact.map === true ? {} : schemaOf(fact.map as Fact) };
  if (properties.length === 0) return map;
  return {
    properties: fromEntries(properties.map(([name, node]) => [name, schemaOf(node)] as const)),
    ...(required.length > 0 ? { required } : {}),
    ...map,
  };
}
