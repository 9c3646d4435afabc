/** The compiler proves that models and inputs are the wire types, renamed and converted, for all of both APIs. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createContext } from "../../scripts/generate/context.js";
import { modelNames } from "../../scripts/generate/passes/models.js";
import { loadSpec } from "../../scripts/spec/index.js";
import {
  type ApiModel,
  buildModel,
  type FieldModel,
  type OperationModel,
  type PropertyModel,
  type TypeNode,
} from "../../scripts/spec/model/index.js";
import { ROOT } from "./make.js";
import { type Compiled, compile, vagueExports } from "./program.js";

const APIS = ["compat", "relay"];

/**
 * Two types agree if they are the same in a common form: a Date is the text that is sent, a number in a text
 * that text, an open enum text, a read-only list a list. The content of objects is compared where they have their own names.
 */
const PRELUDE = `
export type Open<T> = T extends Date ? "text" : T extends string ? "text" : T extends number ? "number" : T extends boolean ? "boolean"
  : T extends null ? "null" : T extends readonly (infer I)[] ? { list: Open<I> } : T extends object ? "object" : unknown extends T ? "unknown" : T;
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
export type Optional<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? "optional" : "required" };
export type Opened<T> = { [K in keyof T]-?: Open<Exclude<T[K], undefined>> };
export type Renamed<T, N extends { [K in keyof T]: string }> = { [K in keyof T as N[K]]: T[K] };
type AsNumber<T> = T extends string ? number : T;
type AsText<T> = T extends number ? string : T;
export type Converted<T, N, X> = { [K in keyof T]: K extends N ? AsNumber<T[K]> : K extends X ? AsText<T[K]> : T[K] };
`;

describe.each(APIS)("%s", (api) => {
  let model: ApiModel;
  let compiled: Compiled;
  let checks: string[];
  const path = `generated/${api}/.agreement.ts`;

  beforeAll(async () => {
    const { document } = await loadSpec(join(ROOT, `specs/${api}/openapi.yaml`));
    model = buildModel(document, api);
    checks = [...modelChecks(model), ...inputChecks(model)];
    const imports = `import type { components, paths } from "./types.js";\nimport type * as models from "./models.js";\nimport type * as api from "./index.js";\n`;
    compiled = compile(new Map([[path, `${imports}${PRELUDE}${checks.join("\n")}\n`]]));
  });

  it("every model and every input", () => {
    expect(checks.length).toBeGreaterThan(50);
    expect(compiled.errors).toEqual([]);
  });

  it("public signatures contain no `any` and no `never`", async () => {
    const index = await readFile(join(ROOT, `generated/${api}/index.ts`), "utf8");
    const files = Array.from(index.matchAll(/from "\.\/([\w-]+)\.js"/g), ([, name]) => `generated/${api}/${name}.ts`);
    const printed = [...new Set(files)].filter((file) => !/\/(?:types|client)\.ts$/.test(file));
    expect(printed.flatMap((file) => vagueExports(compiled.program, file))).toEqual([]);
  });
});

it("a model that differs from the wire would be noticed", () => {
  const wrong = `${PRELUDE}export const a: Same<Opened<{ a: number }>, Opened<{ a: string }>> = true;
export const b: Same<Optional<{ a?: number }>, Optional<{ a: number }>> = true;
export const c: Same<Opened<{ a: string | null }>, Opened<{ a: string }>> = true;`;
  expect(compile(new Map([["test/.agreement.ts", wrong]])).errors).toHaveLength(3);
});

/** `Same<…>` of a wire type and a printed one, member by member. */
function check(
  name: string,
  wire: string,
  printed: string,
  properties: readonly Pick<PropertyModel, "name" | "wire" | "type">[],
  resolve: (type: TypeNode) => TypeNode,
  converts: boolean,
): string {
  const names = `{ ${properties.map(({ wire: from, name: to }) => `${JSON.stringify(from)}: ${JSON.stringify(to)}`).join("; ")} }`;
  const named = (kind: string): string =>
    properties
      .filter(({ type }) => isOf(kind, resolve(type), resolve))
      .map(({ name: to }) => JSON.stringify(to))
      .join(" | ") || "never";
  const renamed = `Renamed<${wire}, ${names}>`;
  const expected = !converts ? renamed : `Converted<${renamed}, ${named("number")}, ${named("string")}>`;
  return `export const ${name}Types: Same<Opened<${expected}>, Opened<${printed}>> = true;\nexport const ${name}Optional: Same<Optional<${renamed}>, Optional<${printed}>> = true;`;
}

/** Numbers may be text on the wire, and money may be a number. */
function isOf(kind: string, type: TypeNode, resolve: (type: TypeNode) => TypeNode): boolean {
  if (type.kind !== "union") return type.kind === kind;
  const members = type.of.map(resolve).filter((member) => member.kind !== "null");
  return members.every((member) => isOf(kind, member, resolve));
}

function resolver(model: ApiModel): (type: TypeNode) => TypeNode {
  return (type) => {
    let at = type;
    while (at.kind === "ref") at = model.schemas.get(at.name)?.type ?? { kind: "unknown" };
    return at;
  };
}

function modelChecks(model: ApiModel): string[] {
  const resolve = resolver(model);
  const converts = model.naming === "camelCase";
  const printedModels = modelNames(createContext(model, "", "")).filter(({ name, schema }) => name === schema.name);
  return printedModels.flatMap(({ schema }, index): string[] => {
    const { type, component, name } = schema;
    const wire = `components["schemas"][${JSON.stringify(component)}]`;
    const printed = `models.${name}`;
    if (type.kind === "object" && type.properties.length > 0 && !type.rest)
      return [check(`model${index}`, wire, printed, type.properties, resolve, converts)];
    if (type.kind === "enum" && model.naming === "wire")
      return [`export const model${index}: Same<Open<${wire}>, Open<${printed}>> = true;`];
    return [];
  });
}

/** Body fields of an input against the request body's wire type. */
function inputChecks(model: ApiModel): string[] {
  const resolve = resolver(model);
  const converts = model.naming === "camelCase";
  return model.operations.filter(isFlat).map((operation, index) => {
    const fields = operation.fields.filter(({ place }) => place === "body");
    const content = `NonNullable<paths[${JSON.stringify(operation.path)}]["${operation.method.toLowerCase()}"]["requestBody"]>["content"][${JSON.stringify(operation.body?.contentType)}]`;
    const input = `NonNullable<Parameters<typeof api.${operation.resource}.${operation.verb}>[1]>`;
    const picked = `Pick<${input}, ${fields.map(({ name }) => JSON.stringify(name)).join(" | ")}>`;
    return check(`input${index}`, content, picked, fields, resolve, converts);
  });
}

const isFlat = ({ reachedBy, fields, alternatives }: OperationModel): boolean => {
  const body = fields.filter(({ place }: FieldModel) => place === "body");
  return !reachedBy && alternatives.length === 0 && body.length > 0 && body.every(({ wire }) => wire !== "");
};
