import { SignalWireError } from "./errors.js";

/** Something cannot be sent, or what came cannot be read. Becomes a proper error where the operation is known. */
export class Problem extends Error {
  /** The body looks cut off, so that asking again may help. */
  readonly truncated: boolean;
  /** What came instead, unmasked. */
  readonly text: string;

  constructor(message: string, truncated = false, text = "") {
    super(message);
    this.truncated = truncated;
    this.text = text;
  }
}

/** Found before any I/O. Names the place, never the value. */
export function refuse(problem: string): never {
  throw new Problem(problem);
}

/** Does an operation's work; a refusal inside becomes a SignalWireError of that operation. */
export async function located<T>(operationId: string, work: () => T): Promise<Awaited<T>> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Problem ? new SignalWireError(`${operationId}: ${error.message}`, { operationId }) : error;
  }
}
