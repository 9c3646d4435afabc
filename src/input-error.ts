import { SignalWireError } from "./errors.js";

/** Something that was handed in cannot be sent; found before any I/O. Names the place, never the value. */
export class InputProblem extends Error {}

/** Throws what {@link located} turns into the caller's error. */
export function refuse(problem: string): never {
  throw new InputProblem(problem);
}

/** Runs an encoder; a refusal inside becomes a SignalWireError of that operation. */
export function located<T>(operationId: string, encode: () => T): T {
  try {
    return encode();
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    throw new SignalWireError(`${operationId}: ${error.message}`, { operationId });
  }
}
