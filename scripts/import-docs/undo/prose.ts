import type { FragmentDocument } from "../fragment.js";
import { operationsOf } from "../fragment.js";
import { everySchema } from "../walk.js";

/** The documentation's texts are CC BY-NC-SA: without `--prose`, only names, types and limits are taken. */
export function stripProse(document: FragmentDocument): void {
  for (const schema of everySchema(document)) delete schema.description;
  for (const { operation } of operationsOf(document)) {
    delete operation.description;
    delete operation.summary;
    delete operation.requestBody?.description;
    for (const parameter of operation.parameters ?? []) delete parameter.description;
    for (const response of Object.values(operation.responses ?? {})) delete response.description;
  }
}
