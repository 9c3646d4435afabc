import {
  type FieldModel,
  type PresetModel,
  type PropertyModel,
  singular,
  type TypeNode,
} from "../../spec/model/index.js";
import { ModelAliases } from "../aliases.js";
import type { Context, GeneratedFile, Resource } from "../context.js";
import { printFunction } from "../functions.js";
import { compare, printImport } from "../imports.js";
import { type Code, code, docComment, identifier, join, literal, Names } from "../text.js";
import { printObject, printType, type TypePrinter, Uses } from "../types.js";
import { type Wrapper, wrappersOf } from "../wrapper.js";

/** One file per resource: the input types, then a function for each verb. */
export function resourcesPass(context: Context): GeneratedFile[] {
  return context.resources.map((resource) => new ResourceFile(context, resource).print());
}

/** Names of the input types that a resource's file exports, for the index. */
export const inputNames = (resource: Resource): string[] =>
  [...new Set(wrappersOf(resource).map(({ input }) => input))].sort(compare);

class ResourceFile {
  readonly #context: Context;
  readonly #resource: Resource;
  readonly #uses = new Uses();
  readonly #values = new Set<string>();
  readonly #descriptors = new Set<string>();
  readonly #functionNames: Map<Wrapper, Code>;
  readonly #wrappers: Wrapper[];
  readonly #aliases: ModelAliases;

  constructor(context: Context, resource: Resource) {
    this.#context = context;
    this.#resource = resource;
    this.#wrappers = wrappersOf(resource);
    const names = new Names(
      [
        "callOperation",
        "listOperation",
        "downloadOperation",
        "waitOperation",
        "client",
        "input",
        "options",
        ...context.descriptorNames.values(),
      ].map(String),
    );
    this.#aliases = new ModelAliases(context, [...RUNTIME_TYPES, ...this.#wrappers.map(({ input }) => input)]);
    this.#functionNames = new Map(
      this.#wrappers.map((wrapper) => [wrapper, names.take(this.#localName(wrapper.verb))]),
    );
  }

  /** A reserved word such as `delete` can't be a function's name, only the name that it is exported under. */
  #localName(verb: string): string {
    return identifier(verb).text === verb ? verb : `${verb}${singular(this.#resource.name)}`;
  }

  print(): GeneratedFile {
    const inputs = this.#printInputs();
    const functions = this.#wrappers.map((wrapper) => this.#printWrapper(wrapper));
    const { banner, runtime } = this.#context;
    const imports = [
      printImport(runtime, { values: this.#values, types: this.#uses.runtime }),
      printImport(literal("./models.js"), { types: this.#uses.models, aliases: this.#aliases.given }),
      printImport(literal("./operations.js"), { values: this.#descriptors }),
    ];
    const text = code`${banner}${join(imports, "")}\n${join([...inputs, ...functions], "\n")}`;
    return { path: `${this.#resource.file}.ts`, text: text.text };
  }

  #printInputs(): Code[] {
    const seen = new Set<string>();
    return this.#wrappers.flatMap((wrapper) => {
      if (seen.has(wrapper.input)) return [];
      seen.add(wrapper.input);
      return [this.#printInput(wrapper)];
    });
  }

  #printInput(wrapper: Wrapper): Code {
    const name = identifier(wrapper.input);
    const doc = docComment([code`Input of ${this.#inputUsers(wrapper.input)}.`]);
    if (wrapper.preset) return code`${doc}export type ${name} = ${presetInput(wrapper, wrapper.preset)};\n`;
    const own = printObject(this.#printer(), wrapper.fields.map(asProperty));
    const isAlone = wrapper.fields.length === 0;
    // Beside other fields, a record of nothing would forbid these.
    const alternatives = wrapper.operation.alternatives.map((fields) =>
      fields.length === 0 && !isAlone ? code`{}` : printObject(this.#printer(), fields.map(asProperty)),
    );
    if (alternatives.length > 0) {
      const body = join(alternatives, " | ");
      return code`${doc}export type ${name} = ${isAlone ? body : code`${own} & (${body})`};\n`;
    }
    return isAlone ? code`${doc}export type ${name} = ${own};\n` : code`${doc}export interface ${name} ${own}\n`;
  }

  #inputUsers(input: string): Code {
    const users = this.#wrappers
      .filter((wrapper) => wrapper.input === input)
      .map((wrapper) => code`{@link ${this.#nameOf(wrapper)}}`);
    return join(users, ", ");
  }

  #printWrapper(wrapper: Wrapper): Code {
    const { values, types, text, descriptors } = printFunction(
      this.#context,
      wrapper,
      this.#nameOf(wrapper),
      this.#result(wrapper),
    );
    for (const value of values) this.#values.add(value);
    for (const type of types) this.#uses.runtime.add(type);
    for (const descriptor of descriptors) this.#descriptors.add(descriptor);
    return text;
  }

  #nameOf(wrapper: Wrapper): Code {
    return this.#functionNames.get(wrapper) ?? code`call`;
  }

  /** The type that the promise resolves to. */
  #result({ operation, kind }: Wrapper): Code {
    if (kind === "download" || kind === "variants") return code`Download`;
    if (operation.paging) return this.#received(operation.paging.itemType);
    if (operation.result.kind === "text") return code`string`;
    const { type, optional } = operation.result;
    if (!type) return code`void`;
    return code`${this.#received(type)}${optional && type.kind !== "unknown" ? code` | undefined` : code``}`;
  }

  #received(type: TypeNode): Code {
    return printType({ ...this.#printer(), side: "received" }, type);
  }

  #printer(): TypePrinter {
    return { context: this.#context, side: "sent", uses: this.#uses, alias: this.#aliases.nameOf };
  }
}

const RUNTIME_TYPES = ["Call", "Client", "Download", "List", "ListOptions", "RequestOptions", "WaitOptions"];

const asProperty = (field: FieldModel): PropertyModel => ({ ...field, readOnly: false, writeOnly: false });

const presetInput = ({ whole }: Wrapper, { set }: PresetModel): Code =>
  code`Omit<${identifier(whole ?? "")}, ${join([...set.keys()].map(literal), " | ")}>`;
