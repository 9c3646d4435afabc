import type { Operation, Parameter } from "./fragment.js";
import { Unreadable } from "./unreadable.js";

/**
 * An operation with the parameters that only its address names: nothing else is known about them. Throws Unreadable if
 * there are more parameters than the address has, because then a heading below them was not understood.
 */
export function withPathParameters(operation: Operation, path = ""): Operation {
  const told = (operation.parameters ?? []).filter(({ in: place }) => place === "path").map(({ name }) => name);
  const named = Array.from(path.matchAll(/\{([A-Za-z_]\w*)\}/g), ([, name = ""]) => name);
  if (path !== "" && told.length > named.length)
    throw new Unreadable(`shows more path parameters than its address has: ${told.join(", ").slice(0, 200)}`);
  const missing = [...new Set(named)].filter((name) => !told.includes(name));
  if (missing.length === 0) return operation;
  const parameters = missing.map((name): Parameter => ({ name, in: "path", required: true, schema: {} }));
  return { ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] };
}
