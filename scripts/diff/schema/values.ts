import { canonical, child } from "../json.js";
import type { Part } from "./parts.js";
import type { Said } from "./said.js";

/** The values that a schema lists. Null is not among them: `nullable` states it. */
export interface Values {
  /** Undefined: any value. */
  readonly allowed: Said<readonly unknown[]> | undefined;
  /** They are stated by `const`. */
  readonly isConst: boolean;
  /** `x-extensible-enum`: known values of an open list. */
  readonly extensible: Said<readonly unknown[]> | undefined;
}

export function readValues(parts: readonly Part[]): Values {
  let allowed: Said<readonly unknown[]> | undefined;
  let extensible: Said<readonly unknown[]> | undefined;
  let isConst = false;
  for (const { schema, pointer } of parts) {
    if (Array.isArray(schema.enum)) allowed = narrowed(allowed, schema.enum, child(pointer, "enum"));
    if ("const" in schema) {
      allowed = narrowed(allowed, [schema.const], child(pointer, "const"));
      isConst = true;
    }
    const open = schema["x-extensible-enum"];
    if (Array.isArray(open)) extensible = { value: open, pointer: child(pointer, "x-extensible-enum") };
  }
  return { allowed: isEveryBoolean(parts, allowed) ? undefined : allowed, isConst, extensible };
}

/** `boolean` with both its values listed is `boolean`. */
function isEveryBoolean(parts: readonly Part[], allowed: Said<readonly unknown[]> | undefined): boolean {
  return parts.some(isBoolean) && [true, false].every((value) => allowed?.value.includes(value));
}

/** Apart from null. */
function isBoolean({ schema: { type } }: Part): boolean {
  const types = [type].flat();
  return types.includes("boolean") && types.every((name) => name === "boolean" || name === "null");
}

function narrowed(known: Said<readonly unknown[]> | undefined, list: readonly unknown[], pointer: string) {
  const values = list.filter((value) => value !== null);
  return known === undefined
    ? { value: values, pointer }
    : { value: without(known.value, without(known.value, values)), pointer };
}

/** The values of one list that the other does not have. */
export function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const known = new Set(other.map((value) => canonical(value)));
  return list.filter((value) => !known.has(canonical(value)));
}
