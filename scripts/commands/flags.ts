/** How all commands read their flags. */
import type { Values } from "../cli.js";
import { Failure } from "../failure.js";

/** The value of a flag; undefined if the flag is absent. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** @throws {Failure} If the value is none of those allowed. */
export function oneOf<T extends string>(values: Values, name: string, allowed: readonly T[], fallback: T): T {
  const value = text(values, name) ?? fallback;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Failure(`--${name} takes ${allowed.join(", ")}; not ${JSON.stringify(value)}`);
  return found;
}

/** @throws {Failure} If the value does not have the form. */
export function formed(
  values: Values,
  name: string,
  isFormed: (value: string) => boolean,
  form: string,
): string | undefined {
  const value = text(values, name);
  if (value === undefined || isFormed(value)) return value;
  throw new Failure(`--${name} takes ${form}; not ${JSON.stringify(value)}`);
}
