import type { ApiModel } from "../spec/model/index.js";
import { type Context, createContext, type GeneratedFile } from "./context.js";
import { passes } from "./passes/index.js";

export interface Printed {
  context: Context;
  files: GeneratedFile[];
}

/**
 * All that is printed from the model, without a compiler.
 * @throws {Misfit} If two names clash where a model alone does not show it.
 */
export function printModel(model: ApiModel, runtime: string, origin: string): Printed {
  const context = createContext(model, runtime, origin);
  return { context, files: passes.flatMap((pass) => pass(context)) };
}
