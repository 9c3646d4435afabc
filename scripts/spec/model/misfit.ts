import { Failure } from "../../failure.js";

/** What a document says that no model can be made of; `pointer` says where. */
export class Misfit extends Failure {
  pointer: string | undefined;

  constructor(message: string, pointer?: string) {
    super(message, 1);
    this.pointer = pointer;
  }
}

/** What is amiss in `work` stands at `pointer`, unless it knows better. */
export function within<T>(pointer: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Misfit) error.pointer ??= pointer;
    throw error;
  }
}
