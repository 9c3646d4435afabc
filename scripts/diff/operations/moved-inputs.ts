import type { Comparison, OperationPair } from "../comparison.js";
import type { Property } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import { isInput } from "./client.js";
import { inputName, isFlat, sentBy, viewOf } from "./inputs.js";
import type { Operation } from "./operation.js";
import { isRequired, namesInClient, type Parameter, type Parameters, parametersOf, without } from "./parameter.js";

/** A parameter on one side that is a field of the body on the other: callers pass both by the same name. */
export interface MovedInput extends Field {
  readonly parameter: Parameter;
  readonly isToField: boolean;
}

interface Field {
  /** Its name on the wire. */
  readonly wire: string;
  readonly property: Property;
  readonly isNeeded: boolean;
}

/** Those that need not be passed where they could be left out before. */
export function movedInputs(pair: OperationPair, comparison: Comparison): readonly MovedInput[] {
  const known = found.get(pair) ?? (pair.isInverted ? [] : findMoved(pair, comparison));
  found.set(pair, known);
  return known;
}

const found = new WeakMap<OperationPair, readonly MovedInput[]>();

function findMoved({ base, revision }: OperationPair, comparison: Comparison): readonly MovedInput[] {
  const { baseSchemas, revisionSchemas } = comparison;
  const before = parametersOf(base, baseSchemas.source);
  const after = parametersOf(revision, revisionSchemas.source);
  const gone = named(without(before, after), before, baseSchemas, comparison);
  const come = named(without(after, before), after, revisionSchemas, comparison);
  return [
    ...pairByName(base, baseSchemas, come)
      .filter(({ parameter, isNeeded }) => isNeeded || !isRequired(parameter))
      .map((one) => ({ ...one, isToField: false })),
    ...pairByName(revision, revisionSchemas, gone)
      .filter(({ parameter, isNeeded }) => isRequired(parameter) || !isNeeded)
      .map((one) => ({ ...one, isToField: true })),
  ];
}

type Named = ReadonlyMap<string, Parameter>;

function named(some: readonly Parameter[], all: Parameters, schemas: Schemas, comparison: Comparison): Named {
  if (some.length === 0) return new Map();
  const names = namesInClient(all, schemas, comparison);
  return new Map(
    some.flatMap((parameter) => {
      const name = isInput(parameter, schemas.source) ? names.get(parameter) : undefined;
      return name === undefined ? [] : [[name, parameter] as const];
    }),
  );
}

function pairByName(operation: Operation, schemas: Schemas, parameters: Named) {
  if (parameters.size === 0) return [];
  return [...plainFields(operation, schemas)].flatMap(([name, field]) => {
    const parameter = parameters.get(name);
    return parameter === undefined ? [] : [{ ...field, parameter }];
  });
}

/** The fields of a body that is a single plain object, by the client's names. */
export function plainFields(operation: Operation, schemas: Schemas): ReadonlyMap<string, Field> {
  const body = sentBy(operation, schemas.source);
  if (body === undefined || !isFlat(body, operation, schemas)) return new Map();
  const { groups, properties, required } = schemas.effective(viewOf(body, schemas));
  if (groups.length > 0) return new Map();
  return new Map(
    [...properties].flatMap(([wire, property]) => {
      const name = inputName(wire, property, schemas);
      return name === undefined ? [] : [[name, { wire, property, isNeeded: required.has(wire) }] as const];
    }),
  );
}
