/** Every wrapper of an API, and input for it made from the API's document. */
import { readFile } from "node:fs/promises";
import type { OpenApiDocument, Operation, Parameter, Schema } from "../../scripts/spec/index.js";
import { pointerSegments, valueAt } from "../../scripts/spec/index.js";
import {
  type ApiModel,
  buildModel,
  type FieldModel,
  type OperationModel,
  type TypeNode,
} from "../../scripts/spec/model/index.js";
import { type Extent, exampleFor, flat } from "./schema-value.js";

export interface Surface {
  name: string;
  document: OpenApiDocument;
  model: ApiModel;
}

export async function readSurface(name: string): Promise<Surface> {
  const file = new URL(`../../generated/${name}/openapi.json`, import.meta.url).pathname;
  const document = JSON.parse(await readFile(file, "utf8")) as OpenApiDocument;
  return { name, document, model: buildModel(document, name) };
}

/** One function of the generated client, and one input for it. */
export interface WrapperCall {
  /** `calls.create`. */
  wrapper: string;
  resource: string;
  verb: string;
  /** What the input is made of: `full`, `minimal`. */
  title: string;
  operation: OperationModel;
  waits: boolean;
  input: Record<string, unknown>;
}

/** Every function of an API, once with each extent of input; a body that may be one of several objects, once with each. */
export function wrapperCalls(surface: Surface, extents: readonly Extent[]): WrapperCall[] {
  return surface.model.operations.flatMap((operation) =>
    extents.flatMap((extent) =>
      inputsOf(surface, operation, extent).flatMap(({ title, input }) =>
        verbsWith(operation, input).map(({ verb, waits, input: own }) => ({
          wrapper: `${operation.resource}.${verb}`,
          resource: operation.resource,
          verb,
          title,
          operation,
          waits,
          input: own,
        })),
      ),
    ),
  );
}

type Input = Record<string, unknown>;

/** An operation's own function, its presets without the fields that they set, its waiters, and each form that its variants offer. */
function verbsWith(operation: OperationModel, input: Input): { verb: string; waits: boolean; input: Input }[] {
  const own = operation.reachedBy ? [] : [{ verb: operation.verb, waits: false, input }];
  const presets = operation.presets.map(({ verb, set }) => ({ verb, waits: false, input: without(input, set) }));
  const waiters = operation.waiters.map(({ verb }) => ({ verb, waits: true, input }));
  const variants = operation.variants.flatMap(({ verb, input: chooser, of }) =>
    [...of.keys()].map((value) => ({ verb, waits: false, input: { ...input, [chooser]: value } })),
  );
  return [...own, ...presets, ...waiters, ...variants];
}

const without = (input: Input, set: ReadonlyMap<string, unknown>): Input =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !set.has(name)));

function inputsOf(surface: Surface, operation: OperationModel, extent: Extent): { title: string; input: Input }[] {
  const common = fieldValues(surface, operation, operation.fields, extent);
  if (operation.alternatives.length === 0) return [{ title: extent, input: common }];
  return operation.alternatives.map((fields, index) => ({
    title: `${extent}, body ${index + 1} of ${operation.alternatives.length}`,
    input: { ...common, ...fieldValues(surface, operation, fields, extent) },
  }));
}

function fieldValues(surface: Surface, operation: OperationModel, fields: FieldModel[], extent: Extent): Input {
  const wanted = fields.filter(({ required, deprecated }) => required || (extent === "full" && !deprecated));
  return Object.fromEntries(
    wanted.map((field) => {
      const schema = schemaOf(surface.document, operation, field);
      return [field.name, asInput(field.type, exampleFor({ document: surface.document, extent }, schema))];
    }),
  );
}

/** Where the document says what a field holds. */
function schemaOf(document: OpenApiDocument, operation: OperationModel, field: FieldModel): Schema {
  const segments = pointerSegments(operation.pointer);
  const item = valueAt(document, segments.slice(0, -1)) as { parameters?: Parameter[] };
  const source = valueAt(document, segments) as Operation;
  if (field.place !== "body") {
    const parameters = [...(source.parameters ?? []), ...(item.parameters ?? [])].map((entry) =>
      follow(document, entry),
    );
    return parameters.find(({ in: place, name }) => place === field.place && name === field.wire)?.schema ?? {};
  }
  const body = follow(document, source.requestBody as { content: Record<string, { schema: Schema }> });
  const whole = body.content[operation.body?.contentType ?? ""]?.schema ?? {};
  return field.wire === "" ? whole : (propertyOf(document, whole, field.wire) ?? {});
}

const follow = <T extends object>(document: OpenApiDocument, entry: T | { $ref: string }): T =>
  "$ref" in entry ? (valueAt(document, pointerSegments(entry.$ref)) as T) : entry;

function propertyOf(document: OpenApiDocument, given: Schema, wire: string): Schema | undefined {
  const schema = flat(document, given);
  const found = schema.properties?.[wire];
  if (found) return found;
  return (schema.oneOf ?? schema.anyOf ?? [])
    .map((branch) => propertyOf(document, branch, wire))
    .find((property) => property !== undefined);
}

/** A value of the wire as the client takes it. */
function asInput(type: TypeNode, value: unknown): unknown {
  const kinds = type.kind === "union" ? type.of.map(({ kind }) => kind) : [type.kind];
  if (typeof value !== "string") return value;
  if (kinds.includes("date")) return new Date(value);
  return kinds.includes("number") ? Number(value) : value;
}
