import { type FragmentDocument, operationsOf } from "../fragment.js";
import { getKey } from "../records.js";
import { Unreadable } from "../unreadable.js";
import { everySchema } from "../walk.js";
import { quote } from "./members.js";

/** A document that was cut off refers to schemas that it does not contain, or has operations without responses. */
export function checkWhole(document: FragmentDocument): void {
  for (const { $ref } of everySchema(document)) {
    const name = $ref?.split("/").at(-1);
    if (name === undefined || getKey(document.components?.schemas, name)) continue;
    throw new Unreadable(`is cut off: its OpenAPI document refers to ${quote(name)}, which it does not contain`);
  }
  for (const { method, path, operation } of operationsOf(document)) {
    if (Object.keys(operation.responses ?? {}).length > 0) continue;
    throw new Unreadable(`is cut off: its OpenAPI document has no responses for ${method.toUpperCase()} ${path}`);
  }
}
