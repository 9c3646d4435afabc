/** The only file that uses openapi-typescript (which gets no more updates; see scripts/DECISIONS.md). */
import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import { isObject, type OpenApiDocument, type Parameter, pointerSegments, valueAt, walkKinds } from "../spec/index.js";
import { type ApiModel, isContainer, isDiscriminator, isFreeHeader, isIgnored } from "../spec/model/index.js";
import { openBareCycles } from "./bare-cycles.js";
import { load, withInstead, withSharedCompiler } from "./compiler.js";
import { stateTags } from "./tags.js";
import { visible } from "./text.js";

type GlobalContext = OpenapiTypescript.GlobalContext;
type OpenAPI3 = OpenapiTypescript.OpenAPI3;

/**
 * Only its transformation is loaded: its main file lints and bundles first, with a resolver that fetches, and prints its
 * findings to the console. Our documents are already linted and bundled.
 */
const TRANSFORM = "openapi-typescript/dist/transform/index.cjs";
const transformSchema: typeof OpenapiTypescript.transformSchema = withSharedCompiler(() =>
  withAnyPointer(() => load(TRANSFORM)),
);
const { astToString }: typeof OpenapiTypescript = load("openapi-typescript/dist/lib/ts.cjs");
const { resolveRef }: typeof OpenapiTypescript = load("openapi-typescript/dist/lib/utils.cjs");

/** It reads the names of paths, parameters and properties as pointers, and crashes on a percent sign that is not part of an encoding. */
function withAnyPointer<T>(work: () => T): T {
  const id = createRequire(load.resolve(TRANSFORM)).resolve("@redocly/openapi-core/lib/ref-utils.js");
  const real: { parseRef(ref: string): unknown } = load(id);
  const parseRef = (ref: string): unknown => {
    try {
      return real.parseRef(ref);
    } catch {
      return real.parseRef(ref.replaceAll("%", "%25"));
    }
  };
  return withInstead(id, { ...real, parseRef }, work);
}

/** TypeScript text of the wire types: `paths`, `webhooks`, `components`, `operations`. */
export function wireTypes(document: OpenApiDocument, model: ApiModel): string {
  const copy = withoutDiscriminators(document);
  stateTags(copy, model);
  openBareCycles(copy);
  dropIgnoredParameters(copy);
  dropEnumsOfContainers(copy);
  replaceHashes(copy);
  const schema = copy as unknown as OpenAPI3;
  return visible(astToString(transformSchema(schema, contextOf(schema))));
}

function contextOf(schema: OpenAPI3): GlobalContext {
  return {
    ...OPTIONS,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve: ($ref: string) => resolveRef(schema, $ref, { silent: true }),
  } as unknown as GlobalContext;
}

/** Otherwise an optional request field with a default becomes required, and an answer of `{}` unreadable. */
const OPTIONS = { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true };

/** Drops header parameters that the transport sets itself: the thin client's types would require them. */
function dropIgnoredParameters(document: OpenApiDocument): void {
  const isKept = (entry: unknown): boolean => {
    const target =
      isObject(entry) && typeof entry.$ref === "string" ? valueAt(document, pointerSegments(entry.$ref)) : entry;
    return !isObject(target) || !isHeaderOfOurs(target as unknown as Parameter);
  };
  walkKinds(document, "document", (object) => {
    if (Array.isArray(object.parameters)) object.parameters = object.parameters.filter(isKept);
  });
}

const isHeaderOfOurs = (parameter: Parameter): boolean =>
  isIgnored(parameter) || (parameter.in === "header" && !isFreeHeader(parameter.name));

/** Replaces `#` in operationIds, because openapi-typescript takes what follows it for a pointer. */
function replaceHashes(document: OpenApiDocument): void {
  walkKinds(document, "document", (object, kind) => {
    if (kind === "operation" && typeof object.operationId === "string")
      object.operationId = object.operationId.replaceAll("#", "/");
  });
}

/** Drops enums of objects and lists, because openapi-typescript takes those of objects for schemas, and crashes if they are text. */
function dropEnumsOfContainers(document: OpenApiDocument): void {
  walkKinds(document, "document", (object, kind) => {
    if (kind === "schemas" && isContainer(object)) delete object.enum;
  });
}

/** Drops discriminators, because openapi-typescript leaves their properties out of an allOf's parts. */
function withoutDiscriminators<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, child) => (key === "discriminator" && isDiscriminator(child) ? undefined : child)),
  ) as T;
}
