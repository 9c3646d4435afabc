import { DATE_FORMATS, NUMBER_FORMATS } from "../../spec/model/index.js";
import type { Effective } from "./effective.js";

/** What a camelCase client makes of a wire value of one type: texts may become `Date`s or numbers, and numbers whose every digit counts become texts. */
export function convertedTo({ types, format, values }: Effective): "Date" | "number" | "string" | undefined {
  if (types !== undefined && types.value.size > 1) return undefined;
  const name = format?.value ?? "";
  const isListed = values.allowed !== undefined;
  if (types?.value.has("string") !== true) return name === "decimal" && !isListed ? "string" : undefined;
  if (NUMBER_FORMATS.has(name)) return "number";
  return DATE_FORMATS.has(name) && !isListed ? "Date" : undefined;
}

/** Facts that say how the client converts values differently than before, even if the wire values are the same. */
export function conversionFacts(base: Effective, revision: Effective): readonly string[] {
  return factsOfConversion(convertedTo(base), convertedTo(revision));
}

export function factsOfConversion(was: string | undefined, is: string | undefined): readonly string[] {
  if (was === is) return [];
  return was === undefined && is === "Date" ? ["converted", "text became Date"] : ["converted"];
}
