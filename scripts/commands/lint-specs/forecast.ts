import type { Spec } from "../../spec/index.js";
import { buildModel, Misfit, type Note } from "../../spec/model/index.js";

/** What `generate` would say of a spec: errors, and what a person may want to know. */
export interface Forecast {
  readonly omitted: readonly Note[];
  readonly notes: readonly Note[];
}

/** Prints the client of a spec, all but what takes a compiler, to see whether that can be done. */
export async function forecast({ document }: Spec, name: string): Promise<Forecast> {
  const { printModel } = await import("../../generate/print.js");
  try {
    const model = buildModel(document, name);
    printModel(model, "", "");
    return model;
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return { omitted: [{ pointer: error.pointer ?? "", reason: error.message }], notes: [] };
  }
}
