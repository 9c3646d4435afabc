/** What the types cost a program: instantiations for 20 operations, called by wrappers and by openapi-fetch used directly. */
import { join, resolve } from "node:path";
import ts from "typescript";
import { loadSpec } from "../../scripts/spec/index.js";
import { buildModel, type FieldModel, type OperationModel } from "../../scripts/spec/model/index.js";

const ROOT = resolve(import.meta.dirname, "../..");
const COUNT = 20;

export async function bench() {
  const spec = await loadSpec(join(ROOT, "specs/compat/openapi.yaml"));
  const operations = buildModel(spec.document, "compat").operations.filter(isSimple).slice(0, COUNT);
  const wrappers = instantiations(
    `import { createClient } from "../../src/index.js";
     import * as compat from "../../generated/compat/index.js";
     const client = createClient();
     ${operations.map(wrapperCall).join("\n")}`,
  );
  const direct = instantiations(
    `import createClient from "openapi-fetch";
     import type { paths } from "../../generated/compat/types.js";
     const client = createClient<paths>();
     ${operations.map(directCall).join("\n")}`,
  );
  console.log(`types: ${COUNT} operations, ${wrappers} instantiations by wrappers, ${direct} by openapi-fetch`);
  return [{ name: "wrappers / openapi-fetch", ratio: wrappers / direct, limit: 1 }];
}

const required = (operation: OperationModel): FieldModel[] => operation.fields.filter((field) => field.required);

/** Callable with only texts as input. */
const isSimple = (operation: OperationModel): boolean =>
  !operation.reachedBy && !operation.paging && required(operation).every(({ type }) => type.kind === "string");

const texts = (fields: FieldModel[], name: (field: FieldModel) => string): string =>
  `{ ${fields.map((field) => `${JSON.stringify(name(field))}: "x"`).join(", ")} }`;

const wrapperCall = (operation: OperationModel, index: number): string =>
  `export const r${index} = await compat.${operation.resource}.${operation.verb}(client, ${texts(required(operation), ({ name }) => name)});`;

function directCall(operation: OperationModel, index: number): string {
  const wire = ({ wire: name }: FieldModel) => name;
  const path = required(operation).filter(({ place }) => place === "path");
  const body = required(operation).filter(({ place }) => place === "body");
  const account = operation.account === undefined ? [] : [{ wire: operation.account } as FieldModel];
  const parameters = [...account, ...path];
  const parts = [
    ...(parameters.length > 0 ? [`params: { path: ${texts(parameters, wire)} }`] : []),
    ...(body.length > 0 || operation.body?.required ? [`body: ${texts(body, wire)}`] : []),
  ];
  return `export const r${index} = await client.${operation.method}(${JSON.stringify(operation.path)}, { ${parts.join(", ")} });`;
}

function instantiations(text: string): number {
  const file = join(ROOT, "test/bench/program.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => (name === file ? text : readFile.call(host, name));
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile.call(host, name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const [problem] = program.getSemanticDiagnostics(program.getSourceFile(file));
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  return (program as unknown as { getInstantiationCount(): number }).getInstantiationCount();
}
