/** Checks a request's values field by field, as forms and queries require: an empty value there clears a field. */
import type { Api, Schema } from "./document.js";
import type { JsonObject } from "./json.js";
import { Refusal } from "./refusal.js";
import { isValid, type Problem, validate } from "./validate.js";

export function checkFields(
  api: Api,
  values: JsonObject,
  required: readonly string[],
  schemaOf: (name: string) => Schema | undefined,
): Problem[] {
  const missing = required.filter((name) => !Object.hasOwn(values, name)).map(missingField);
  const wrong = Object.entries(values).flatMap(([field, value]): readonly Problem[] => {
    const schema = schemaOf(field);
    if (!schema) return [{ field, reason: "unknown", message: `${field} is not a parameter of this request` }];
    if (value !== "") return validate(api, schema, value, field);
    return required.includes(field) && !takesEmpty(api, schema) ? [missingField(field)] : [];
  });
  return [...missing, ...wrong];
}

function missingField(field: string): Problem {
  return { field, reason: "missing", message: `${field} is required` };
}

/** Whether the schema itself allows an empty text, such as the one that redacts a message. */
function takesEmpty(api: Api, schema: Schema): boolean {
  return isValid(api, schema, "") && !isValid(api, schema, "text");
}

/** A wrong field is 422 where the operation documents that, else 400. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal([422, 400], problems);
}
