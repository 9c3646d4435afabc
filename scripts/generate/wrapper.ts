import {
  type FieldModel,
  type InputNamer,
  inputNamer,
  type OperationModel,
  type PresetModel,
  type VariantsModel,
  verbsOf,
  type WaiterModel,
} from "../spec/model/index.js";
import type { Resource } from "./context.js";

/** A function to print. */
export interface Wrapper {
  operation: OperationModel;
  kind: "call" | "list" | "download" | "waiter" | "variants";
  verb: string;
  /** Name of its input type. */
  input: string;
  fields: FieldModel[];
  /** The preset that it applies, if any; it may be of any kind. */
  preset?: PresetModel | undefined;
  /** Name of the input type that a preset leaves fields out of. */
  whole?: string;
  waiter?: WaiterModel | undefined;
  variants?: VariantsModel | undefined;
}

export function wrappersOf({ name, operations }: Pick<Resource, "name" | "operations">): Wrapper[] {
  const inputName = inputNamer(name, operations.flatMap(verbsOf));
  return operations.flatMap((operation) => wrappersOfOne(operation, inputName));
}

function wrappersOfOne(operation: OperationModel, inputName: InputNamer): Wrapper[] {
  const { fields, verb } = operation;
  const isList = operation.paging !== undefined;
  const input = inputName(verb, isList);
  const kind: Wrapper["kind"] = isList ? "list" : operation.result.kind === "binary" ? "download" : "call";
  return [
    ...(operation.reachedBy ? [] : [{ operation, kind, verb, input, fields }]),
    ...operation.presets.map(
      (preset): Wrapper => ({
        operation,
        kind,
        verb: preset.verb,
        input: inputName(preset.verb, isList),
        fields: fields.filter(({ name }) => !preset.set.has(name)),
        preset,
        whole: input,
      }),
    ),
    ...operation.waiters.map(
      (waiter): Wrapper => ({ operation, kind: "waiter", verb: waiter.verb, input, fields, waiter }),
    ),
    ...operation.variants.map(
      (variants): Wrapper => ({
        operation,
        kind: "variants",
        verb: variants.verb,
        input: inputName(variants.verb, false),
        fields: [...fields, variantField(variants)],
        variants,
      }),
    ),
  ];
}

function variantField({ input, of }: VariantsModel): FieldModel {
  const values = [...of.keys()];
  return {
    name: input,
    wire: input,
    place: "path",
    type: { kind: "enum", values },
    required: false,
    deprecated: false,
    description: "The form to return it in.",
    default: values[0],
    encodings: [],
  };
}
