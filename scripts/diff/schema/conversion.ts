import { DATE_FORMATS, NUMBER_FORMATS } from "../../spec/model/index.js";
import { namingOf } from "../document.js";
import type { Effective } from "./effective.js";
import type { Schemas } from "./schemas.js";

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
  return isStillText(base, revision) ? [] : factsBetween(convertedTo(base), convertedTo(revision));
}

/** Whether one side is a text, and the other a number that the client shows as one. */
export function isStillText(base: Effective, revision: Effective): boolean {
  const [was, is] = [convertedTo(base), convertedTo(revision)];
  return was === "string" ? is === undefined && isText(revision) : is === "string" && was === undefined && isText(base);
}

const isText = ({ types }: Effective): boolean => types?.value.size === 1 && types.value.has("string");

/** The same, of what the client makes of the values. */
export function factsBetween(was: string | undefined, is: string | undefined): readonly string[] {
  if (was === is) return [];
  return was === undefined && is === "Date" ? ["converted", "text became Date"] : ["converted"];
}

/** A text that the client shows as it is. */
export function isPlainText(said: Effective, { source }: Schemas): boolean {
  const isShown = namingOf(source) === "wire" || convertedTo(said) === undefined;
  return isText(said) && said.nullable !== true && isShown;
}
