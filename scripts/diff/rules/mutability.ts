import type { Ruling } from "../rule.js";
import { hasFact, informs, lacksFact, type SchemaRule, warns } from "../rule.js";

/**
 * `readOnly` and `writeOnly`. Our generator takes a read-only field out of what a call accepts and a write-only one
 * out of what it returns, so in TypeScript a field appears or disappears.
 */
interface Change {
  readonly verb: string;
  readonly request: Ruling;
  readonly response: Ruling;
  readonly keyword: "readOnly" | "writeOnly";
}

const nothing = (because: string) => informs(because, "none");

const CHANGES: readonly Change[] = [
  {
    verb: "became-read-only",
    keyword: "readOnly",
    request: informs(
      "The server ignores a read-only field that is sent (it SHOULD NOT be: OpenAPI 3.1, Schema Object), but code that passes it no longer compiles.",
      "breaking",
    ),
    response: nothing("Responses carry it as before."),
  },
  {
    verb: "became-not-read-only",
    keyword: "readOnly",
    request: informs("Requests may now carry it."),
    response: nothing("Responses carry it as before."),
  },
  {
    verb: "became-write-only",
    keyword: "writeOnly",
    request: nothing("Requests carry it as before."),
    response: warns(
      "Responses should no longer carry it (OpenAPI 3.1, Schema Object), and code that reads it no longer compiles.",
      "breaking",
    ),
  },
  {
    verb: "became-not-write-only",
    keyword: "writeOnly",
    request: nothing("Requests carry it as before."),
    response: informs("Responses may now carry it; readers ignore fields they don't know."),
  },
];

const newlyRequired = warns(
  "It is required, which now applies to requests too (OpenAPI 3.1, Schema Object), and existing ones may lack it.",
  "breaking",
);
const newlyPromised = warns(
  "It is required, which now applies to responses too: check that they always carry it.",
  "info",
);

export const mutabilityRules: readonly SchemaRule[] = CHANGES.flatMap((change) => [
  rule(change, "required"),
  rule(change, "optional"),
]);

function rule({ verb, keyword, request, response }: Change, need: "required" | "optional"): SchemaRule {
  const object = (value: boolean) => ({
    type: "object",
    properties: { a: { type: "string", [keyword]: value } },
    required: need === "required" ? ["a"] : [],
  });
  const isNow = !verb.includes("-not-");
  return {
    name: `${need}-${verb}`,
    on: verb,
    inner: true,
    when: need === "required" ? hasFact("required") : lacksFact("required"),
    id: (site) => `${site.replace("-", `-${need}-`)}-${verb}`,
    says: `property {name} ${verb.replaceAll("-", " ").replace("read only", "read-only").replace("write only", "write-only")}`,
    request: need === "required" && verb === "became-not-read-only" ? newlyRequired : request,
    response: need === "required" && verb === "became-not-write-only" ? newlyPromised : response,
    example: [object(!isNow), object(isNow)],
  };
}
