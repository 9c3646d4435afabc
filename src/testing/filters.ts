/** Query parameters that narrow a list: a date and its `<` and `>`, any other by equality with the field of that name. */
import type { Ask } from "./ask.js";
import { type JsonObject, snakeCase } from "./json.js";

const DAY_MS = 86_400_000;

export function matches({ query }: Ask, item: JsonObject): boolean {
  return Object.entries(query).every(([parameter, wanted]) => {
    const name = snakeCase(parameter.replace(/[<>]$/, ""));
    if (!Object.hasOwn(item, name) || wanted === "") return true;
    return compares(parameter.at(-1) ?? "", item[name], wanted);
  });
}

function compares(operator: string, actual: unknown, wanted: unknown): boolean {
  const [left, right] = [timeOf(actual), timeOf(wanted)];
  if (operator === "<") return left < right;
  if (operator === ">") return left > right;
  if (isDate(wanted) && isDate(actual)) return Math.floor(left / DAY_MS) === Math.floor(right / DAY_MS);
  return String(actual) === String(wanted);
}

function isDate(value: unknown): boolean {
  return (
    typeof value === "string" && /^([A-Z][a-z]{2}, )?\d{1,4}[- ]\w+[- ]\d/.test(value) && !Number.isNaN(timeOf(value))
  );
}

function timeOf(value: unknown): number {
  return Date.parse(String(value));
}
