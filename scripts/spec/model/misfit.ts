import { Failure } from "../../failure.js";

/** Something in a document that no model can be made of; `pointer` says where. */
export class Misfit extends Failure {
  pointer: string | undefined;

  constructor(message: string, pointer?: string) {
    super(message, 1);
    this.pointer = pointer;
  }
}

/** A Misfit thrown by `work` gets this `pointer`, unless it has one. */
export function within<T>(pointer: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Misfit) error.pointer ??= pointer;
    throw error;
  }
}
