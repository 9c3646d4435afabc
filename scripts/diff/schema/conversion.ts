import { DATE_FORMATS, NUMBER_FORMATS } from "../../spec/model/index.js";
import type { Effective } from "./effective.js";

/** What a camelCase client makes of the wire's value: `Date`s, numbers of texts, and texts of numbers whose digits all count. */
function convertedTo({ types, format, values }: Effective): "Date" | "number" | "string" | undefined {
  const name = format?.value ?? "";
  const isListed = values.allowed !== undefined;
  if (types?.value.has("string") !== true) return name === "decimal" && !isListed ? "string" : undefined;
  if (NUMBER_FORMATS.has(name)) return "number";
  return DATE_FORMATS.has(name) && !isListed ? "Date" : undefined;
}

/** That the client converts values otherwise than before, although the wire's may be the same. */
export function conversionFacts(base: Effective, revision: Effective): readonly string[] {
  const [before, after] = [convertedTo(base), convertedTo(revision)];
  if (before === after) return [];
  return before === undefined && after === "Date" ? ["converted", "text became Date"] : ["converted"];
}
