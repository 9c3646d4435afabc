import { SignalWireError } from "./errors.js";

/** Something cannot be sent, or an answer cannot be read. Becomes a proper error where the operation is known. */
export class Problem extends Error {}

/** Refuses an input before any I/O, or an answer that is not what it should be. The message names the place, never the value. */
export function refuse(problem: string): never {
  throw new Problem(problem);
}

/** An error thrown during an operation's work; a refusal becomes a SignalWireError of that operation. */
export const located = (operationId: string, error: unknown): unknown =>
  error instanceof Problem ? new SignalWireError(`${operationId}: ${error.message}`, { operationId }) : error;

/** Does an operation's work; a refusal becomes a SignalWireError of that operation. */
export async function locating<T>(operationId: string, work: () => T): Promise<Awaited<T>> {
  try {
    return await work();
  } catch (error) {
    throw located(operationId, error);
  }
}
