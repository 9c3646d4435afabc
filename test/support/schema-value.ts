/** Makes values that a schema allows: telling ones where all is asked for, the least where only what is required. */
import fc from "fast-check";
import { isObject, type OpenApiDocument, pointerSegments, type Schema, valueAt } from "../../scripts/spec/index.js";

export type Extent = "full" | "minimal";

export interface Making {
  document: OpenApiDocument;
  extent: Extent;
}

export function exampleFor(making: Making, given: Schema): unknown {
  const schema = flat(making.document, given);
  const { full, minimal } = branchesOf(schema);
  const branch = making.extent === "full" ? full : minimal;
  if (branch) return exampleFor(making, { ...withoutBranches(schema), ...flat(making.document, branch) });
  if (schema.const !== undefined) return schema.const;
  const known = schema.enum?.filter((value) => value !== null && value !== schema.default);
  if (known?.length) return known[0];
  return typedValue(making, schema);
}

/** A schema with its reference followed and its allOf joined. */
export function flat(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref, allOf, ...own } = schema;
  const parts = [...($ref ? [valueAt(document, pointerSegments($ref)) as Schema] : []), ...(allOf ?? [])];
  return [...parts.map((part) => flat(document, part)), own].reduce(joined, {});
}

function joined(left: Schema, right: Schema): Schema {
  const both = { ...left, ...right };
  if (left.properties && right.properties) both.properties = { ...left.properties, ...right.properties };
  if (left.required && right.required) both.required = [...left.required, ...right.required];
  return both;
}

/** The last way to say it for the one, the first for the other. */
function branchesOf(schema: Schema): { full?: Schema | undefined; minimal?: Schema | undefined } {
  const branches = (schema.oneOf ?? schema.anyOf ?? []).filter((branch) => branch.type !== "null");
  return { full: branches.at(-1), minimal: branches[0] };
}

const withoutBranches = ({ oneOf: _, anyOf: __, ...rest }: Schema): Schema => rest;

function typedValue(making: Making, schema: Schema): unknown {
  const implied = schema.properties ? "object" : schema.items ? "array" : "string";
  const type = [schema.type ?? implied].flat().find((name) => name !== "null");
  if (type === "object") return objectValue(making, schema);
  if (type === "array") return arrayValue(making, schema);
  if (type === "boolean") return schema.default !== true;
  return type === "integer" || type === "number" ? numberValue(schema) : textValue(schema);
}

function objectValue(making: Making, schema: Schema): Record<string, unknown> {
  const properties = Object.entries(schema.properties ?? {}).filter(
    ([name, property]) =>
      flat(making.document, property).readOnly !== true &&
      (making.extent === "full" || schema.required?.includes(name)),
  );
  return Object.fromEntries(properties.map(([name, property]) => [name, exampleFor(making, property)]));
}

function arrayValue(making: Making, schema: Schema & { minItems?: number; uniqueItems?: boolean }): unknown[] {
  const items = isObject(schema.items) ? flat(making.document, schema.items as Schema) : {};
  const length = Math.max(schema.minItems ?? 0, making.extent === "full" ? 2 : 0);
  const known = items.enum?.filter((value) => value !== null);
  return Array.from({ length }, (_, index) => known?.[index % known.length] ?? exampleFor(making, items));
}

function numberValue({ minimum, maximum }: Schema & { minimum?: number }): number {
  const wanted = 7;
  return Math.min(Math.max(wanted, minimum ?? wanted), maximum ?? wanted);
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: "0b7e1c52-93ad-4f06-8d15-6a2c9be4f731",
  "date-time": "2026-01-05T10:00:00Z",
  rfc2822: "Mon, 05 Jan 2026 10:00:00 +0000",
  date: "2026-01-05",
  time: "10:00:00Z",
  uri: "https://app.example.com/hooks?who=a&of=b%20c",
  email: "someone@example.com",
  int32: "7",
};

/** What forms and paths have to escape. */
const HARD = "Zoë & co. 100% = +1/2?";

function textValue(schema: Schema & { pattern?: string; minLength?: number; maxLength?: number }): string {
  if (schema.pattern) return matching(new RegExp(schema.pattern, "u"));
  const known = BY_FORMAT[schema.format ?? ""];
  if (known !== undefined) return known;
  return HARD.padEnd(schema.minLength ?? 0, "x").slice(0, schema.maxLength);
}

/** The same text for the same pattern. */
function matching(pattern: RegExp): string {
  const [text = ""] = fc.sample(fc.stringMatching(pattern), { numRuns: 1, seed: 1 });
  return text;
}
