import type { OpenApiDocument } from "../../spec/index.js";
import type { GeneratedFile } from "../context.js";
import { type Code, code, indent, join, literal, propertyKey, visible } from "../text.js";

/** openapi.json: the effective document. document.ts: the same without its texts, for programs (the fake space). */
export function documentPass(document: OpenApiDocument, banner: Code): GeneratedFile[] {
  const data = JSON.parse(JSON.stringify(withoutTexts(document)));
  const text = code`${banner}/** The effective document: overlay applied, bundled, without descriptions and examples. */
export const document: { readonly [key: string]: unknown } = ${layOut(data, 3)};
`;
  return [
    { path: "openapi.json", text: `${visible(JSON.stringify(document, null, 2))}\n` },
    { path: "document.ts", text: text.text },
  ];
}

const TEXTS: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "externalDocs",
  "x-docs-url",
  "x-client-example",
  "examples",
  "example",
]);

/** A property may be called `description` itself; only texts are dropped. */
function withoutTexts(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isMap || !TEXTS.has(key))
      .map(([key, child]) => [key, withoutTexts(child, !isMap && NAME_MAPS.has(key))]),
  );
}

const NAME_MAPS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "parameters",
  "responses",
  "paths",
  "webhooks",
  "headers",
]);

/** Prints one line for each path and component, with all its contents. */
function layOut(value: unknown, depth: number): Code {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return literal(value);
  const entries = Object.entries(value).map(
    ([key, child]) => code`${propertyKey(key)}: ${layOut(child, depth - 1)},\n`,
  );
  return entries.length === 0 ? code`{}` : code`{\n${indent(join(entries, ""))}}`;
}
