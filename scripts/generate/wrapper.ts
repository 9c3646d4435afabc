import { type FieldModel, type OperationModel, pascalCase, singular, verbsOf } from "../spec/model/index.js";
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
  preset?: OperationModel["presets"][number] | undefined;
  /** Name of the input type that a preset leaves fields out of. */
  whole?: string;
  waiter?: OperationModel["waiters"][number] | undefined;
  variants?: OperationModel["variants"][number] | undefined;
}

export function wrappersOf(resource: Pick<Resource, "name" | "operations">): Wrapper[] {
  const inputName = inputNamer(resource);
  return resource.operations.flatMap((operation) => wrappersOfOne(operation, inputName));
}

function wrappersOfOne(operation: OperationModel, inputName: InputNamer): Wrapper[] {
  const { fields, verb } = operation;
  const isList = operation.paging !== undefined;
  const input = inputName(verb, isList);
  const kind = isList ? "list" : operation.result.kind === "binary" ? "download" : "call";
  return [
    ...(operation.hidden ? [] : [{ operation, kind, verb, input, fields } as Wrapper]),
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

type InputNamer = (verb: string, isList: boolean) => string;

/**
 * `callRecordings` + `create` -> `CreateCallRecordingInput`; in the plural for lists. A verb that names the resource is
 * enough, `getPet` -> `GetPetInput`, unless another verb of the resource leads to the same name.
 */
function inputNamer({ name, operations }: Pick<Resource, "name" | "operations">): InputNamer {
  const items = [singular(name), pascalCase(name)];
  const verbs = operations.flatMap(verbsOf).map(pascalCase);
  const taken = new Set(verbs.flatMap((verb) => items.map((item) => `${verb}${item}`)));
  return (verb, isList) => {
    const plain = pascalCase(verb);
    const isEnough = !taken.has(plain) && items.some((item) => plain.endsWith(item) && plain !== item);
    return `${plain}${isEnough ? "" : items[isList ? 1 : 0]}Input`;
  };
}

function variantField({ input, of }: OperationModel["variants"][number]): FieldModel {
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
