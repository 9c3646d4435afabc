/** A program that uses all of a generated client: every function with every field, every field of every result, every type. */
import { join, resolve } from "node:path";
import ts from "typescript";
import { type Generated, generate } from "../../scripts/generate/index.js";
import { findSides } from "../../scripts/generate/sides.js";
import { type Wrapper, wrappersOf } from "../../scripts/generate/wrapper.js";
import type { OpenApiDocument } from "../../scripts/spec/index.js";
import {
  type ApiModel,
  type FieldModel,
  type ObjectNode,
  type OperationModel,
  pascalCase,
  type TypeNode,
} from "../../scripts/spec/model/index.js";

const ROOT = resolve(import.meta.dirname, "../..");

export function generated(document: object): Generated {
  return generate(document as OpenApiDocument, { name: "api", runtime: "../../src/runtime.js", origin: "a test" });
}

/** The program's text, made from the model of its client. */
export function everything({ model, files }: Generated): string {
  const inputs = exportedInputs(files);
  const user = new User(model, inputs);
  const calls = [...resourcesOf(model)].flatMap(([name, operations]) => user.calls(name, operations));
  const hooks = model.webhooks.flatMap(({ kind, payload }) => user.payload(kind, payload));
  const types = [...exportedTypes(model), ...inputs.values()].map((name) => `export type Use${name} = api.${name};`);
  return [
    `import type { Client } from "../../src/runtime.js";`,
    `import * as api from "./index.js";`,
    "declare const client: Client;",
    ...types,
    ...calls,
    ...hooks,
    "export {};",
  ].join("\n");
}

function exportedTypes(model: ApiModel): string[] {
  const { received, sent, twoFaced } = findSides(model);
  return [...new Set([...received, ...sent]), ...twoFaced.values()];
}

/** The input types that the index exports by their own names, by the namespaces that have them, too. */
function exportedInputs(files: Generated["files"]): ReadonlyMap<string, string> {
  const index = files.find(({ path }) => path === "index.ts")?.text ?? "";
  const parts = [...index.matchAll(/^export \* as (\S+) from (.*);\n(?:export type \{([^}]*)\} from \2)?/gm)];
  return new Map(
    parts.flatMap(([, namespace, , names = ""]) => {
      const own = names.split(",").map((name) => name.trim());
      return own.filter(Boolean).map((name) => [`${namespace}.${name}`, name] as const);
    }),
  );
}

function resourcesOf({ operations }: ApiModel): Map<string, OperationModel[]> {
  const found = new Map<string, OperationModel[]>();
  for (const operation of operations)
    found.set(operation.resource, [...(found.get(operation.resource) ?? []), operation]);
  return found;
}

class User {
  private readonly model: ApiModel;
  private readonly inputs: ReadonlyMap<string, string>;
  private count = 0;

  /** @param inputs Names in the index, by those in their namespaces. */
  constructor(model: ApiModel, inputs: ReadonlyMap<string, string>) {
    this.model = model;
    this.inputs = inputs;
  }

  /** Calls of each operation's own function, and of its presets, waiters and choices. */
  calls(name: string, operations: OperationModel[]): string[] {
    return wrappersOf({ name, operations }).flatMap((wrapper) => this.callsOf(wrapper));
  }

  private callsOf({ operation, kind, verb, fields, input: inputType }: Wrapper): string[] {
    const target = `api.${operation.resource}.${verb}`;
    const local = `${operation.resource}.${inputType}`;
    const inputs = [this.input(fields), this.input(fields.filter(({ required }) => required))];
    const sets = operation.alternatives.map((more) => this.input([...fields, ...more]));
    const given = operation.alternatives.length > 0 ? sets : [...inputs, ...this.enumInputs(fields)];
    return given.map((fieldValues) => {
      const input = `named<api.${this.inputs.get(local) ?? local}>(${fieldValues})`;
      const options = kind === "waiter" ? `, ${input}, { maxWaitMs: 1000 }` : fieldValues === "{}" ? "" : `, ${input}`;
      const call = `${target}(client${options})`;
      if (kind === "download" || kind === "variants") return `(await ${call}).contentType;`;
      if (operation.paging !== undefined)
        return `for await (const item of ${call}) { ${this.read(operation.paging.itemType, "item")} }`;
      const result = `result${this.count++}`;
      const { type, optional, kind: answer } = operation.result;
      const read = type === undefined ? (answer === "text" ? `${result}.trim();` : "") : this.read(type, result);
      return `{ const ${result} = await ${call}; ${optional ? `if (${result} !== undefined) { ${read} }` : read} }`;
    });
  }

  /** Functions that read a webhook's payload, by its exported name and by its kind's. */
  payload(kind: string, type: TypeNode): string[] {
    const names = [
      ...(type.kind === "ref" ? [`api.${type.name}`] : []),
      ...(this.resolved(type).kind === "object" ? [`import("./webhooks.js").${pascalCase(kind)}Webhook`] : []),
    ];
    return names.map(
      (name) => `export function read${this.count++}(payload: ${name}): void { ${this.read(type, "payload")} }`,
    );
  }

  private input(fields: readonly FieldModel[]): string {
    return `{ ${fields.map(({ name, type }) => `${JSON.stringify(name)}: ${this.sample(type)}`).join(", ")} }`.replace(
      "{  }",
      "{}",
    );
  }

  /** One call for each value of each enum. */
  private enumInputs(fields: readonly FieldModel[]): string[] {
    const required = fields.filter((field) => field.required);
    return fields.flatMap((field) => {
      const type = this.resolved(field.type);
      if (type.kind !== "enum") return [];
      return type.values.map((value) => {
        const others = required.filter((other) => other !== field);
        return this.input([...others, { ...field, type: { kind: "enum", values: [value] } }]);
      });
    });
  }

  private resolved(type: TypeNode): TypeNode {
    if (type.kind !== "ref") return type;
    const target = this.resolved(this.model.schemas.get(type.name)?.type ?? { kind: "unknown" });
    return target.kind === "enum" && type.isConstant ? { ...target, isConstant: true } : target;
  }

  /** A value of a named type is passed as one of that type, as code does that builds it apart from the call. */
  private sample(given: TypeNode, depth = 0): string {
    if (given.kind === "ref" && depth < 4) {
      const name = findSides(this.model).twoFaced.get(given.name) ?? given.name;
      return `named<api.${name}>(${this.sampleOf(given, depth)})`;
    }
    return this.sampleOf(given, depth);
  }

  private sampleOf(given: TypeNode, depth: number): string {
    const type = this.resolved(given);
    switch (type.kind) {
      case "string":
        return '"text"';
      case "number":
        return "1";
      case "boolean":
        return "true as boolean";
      case "binary":
        return "new Uint8Array()";
      case "date":
        return "new Date(0)";
      case "null":
        return "null";
      case "enum":
        return JSON.stringify(type.values[0]);
      case "array":
        return `[${depth > 4 ? "" : this.sample(type.items, depth + 1)}]`;
      case "object":
        return this.sampleObject(type, depth);
      case "union":
        return `oneOf(${type.of.map((member) => this.sample(member, depth + 1)).join(", ")})`;
      default:
        return "{} as never";
    }
  }

  private sampleObject({ properties, rest }: ObjectNode, depth: number): string {
    const shown = properties.filter(({ readOnly, required }) => !readOnly && (required || depth < 4));
    const named = shown.map(({ name, type }) => `${JSON.stringify(name)}: ${this.sample(type, depth + 1)}`);
    return `{ ${[...named, ...(rest === undefined ? [] : [`other: ${this.sample(rest, depth + 1)}`])].join(", ")} }`;
  }

  /** Statements that read everything below an expression. */
  private read(given: TypeNode, expression: string, depth = 0): string {
    const type = this.resolved(given);
    if (depth > 4) return "";
    const name = `value${this.count++}`;
    if (type.kind === "array")
      return `for (const ${name} of ${expression}) { ${this.read(type.items, name, depth + 1)} }`;
    if (type.kind === "object") return this.readObject(type, expression, depth);
    if (type.kind === "union") return this.readUnion(type.of, expression, name);
    return `const ${name}: ${this.printed(type)} = ${expression};`;
  }

  /** Distinguishes objects by the fields that only one of them has, as users do; the last one needs no check. */
  private readUnion(members: readonly TypeNode[], expression: string, name: string): string {
    const whole = `const ${name}: ${members.map((member) => this.printed(member)).join(" | ")} = ${expression};`;
    const objects = members.map((member) => this.resolved(member)).filter((member) => member.kind === "object");
    if (objects.length < members.length) return whole;
    const branches = objects.map((one, index) => {
      const others = objects
        .filter((other) => other !== one)
        .flatMap(({ properties }) => properties.map((property) => property.name));
      const own = one.properties.find((property) => !others.includes(property.name)) ?? one.properties[0];
      const read = own === undefined ? "" : `${name}[${JSON.stringify(own.name)}];`;
      const isLast = index === objects.length - 1;
      return isLast || own === undefined ? `{ ${read} }` : `if (${JSON.stringify(own.name)} in ${name}) { ${read} }`;
    });
    return `${whole} ${branches.join(" else ")}`;
  }

  private readObject({ properties, rest }: ObjectNode, expression: string, depth: number): string {
    const shown = properties.filter(({ writeOnly }) => !writeOnly);
    const fields = shown.map(({ name, type, required }) => {
      const at = `${expression}[${JSON.stringify(name)}]`;
      if (required) return this.read(type, at, depth + 1);
      const value = `value${this.count++}`;
      return `const ${value} = ${at}; if (${value} !== undefined) { ${this.read(type, value, depth + 1)} }`;
    });
    return [...fields, ...(rest === undefined ? [] : [`${expression}["any name"];`])].join(" ");
  }

  /** The type of the value read, written out: an open enum is a string, a constant itself. */
  private printed(given: TypeNode, depth = 0): string {
    const type = this.resolved(given);
    switch (type.kind) {
      case "string":
      case "number":
      case "boolean":
      case "null":
        return type.kind;
      case "date":
        return "Date";
      case "enum":
        if (type.isConstant) return type.values.map((value) => JSON.stringify(value)).join(" | ");
        return [...new Set(type.values.map((value) => typeof value))].join(" | ");
      case "array":
        return `readonly (${this.printed(type.items, depth + 1)})[]`;
      case "object":
        return depth > 4 ? "object" : this.printedObject(type, depth);
      case "union":
        return type.of.map((member) => this.printed(member, depth + 1)).join(" | ");
      default:
        return "unknown";
    }
  }

  private printedObject({ properties }: ObjectNode, depth: number): string {
    const fields = properties.map(
      ({ name, type, required }) => `${JSON.stringify(name)}${required ? "" : "?"}: ${this.printed(type, depth + 1)}`,
    );
    return `{ ${fields.join("; ")} }`;
  }
}

/** Compiles programs, each beside the client in its folder. @returns The messages of each, in order. */
export function compileAll(cases: readonly { readonly client: Generated; readonly program: string }[]): string[][] {
  const files = new Map<string, string>();
  cases.forEach(({ client, program }, index) => {
    const folder = join(ROOT, `generated/case${index}`);
    for (const { path, text } of client.files) if (path.endsWith(".ts")) files.set(join(folder, path), text);
    files.set(
      join(folder, "everything.ts"),
      `declare function oneOf<const T extends readonly unknown[]>(...values: T): T[number];\ndeclare function named<T>(value: T): T;\n${program}`,
    );
  });
  const roots = [...files.keys()].filter((name) => name.endsWith("everything.ts"));
  const options = compilerOptions();
  const program = ts.createProgram(roots, options, hostWith(files, options));
  return roots.map((name) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  });
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT).options;
}

function hostWith(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    directoryExists: () => true,
    getSourceFile: (name, language, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? host.getSourceFile(name, language, ...rest)
        : ts.createSourceFile(name, text, language);
    },
  };
}
