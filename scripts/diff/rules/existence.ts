import { breaks, clientOnly, hasFact, informs, lacksFact, type SchemaRule, warns } from "../rule.js";

/** Properties that are added or removed. */
const text = { type: "string" };
const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties: { id: text, ...properties },
  required,
});

function isNew(required: string) {
  return (site: string) => `new-${required}-${site}`;
}

/** `response-property` becomes `response-required-property-added`. */
function qualified(words: string, verb: string) {
  return (site: string) => `${site.replace("-", `-${words}-`)}-${verb}`;
}

const { on, inner } = { on: "property-added", inner: true } as const;

export const existenceRules: readonly SchemaRule[] = [
  {
    name: "new-required-with-default",
    on,
    inner,
    when: (d) => hasFact("required")(d) && hasFact("default")(d) && lacksFact("hidden")(d),
    id: (site) => `new-required-${site}-with-default`,
    says: "new required property {name} (with a default)",
    request: breaks(
      "Existing requests lack it, and whether the server fills in the default for a required field is unknown.",
    ),
    example: [object({}), object({ a: { type: "string", default: "x" } }, ["a"])],
  },
  {
    name: "new-required",
    on,
    inner,
    when: (d) => hasFact("required")(d) && lacksFact("default")(d) && lacksFact("hidden")(d),
    id: isNew("required"),
    says: "new required property {name}",
    request: breaks("Existing requests lack it and are refused."),
    example: [object({}), object({ a: text }, ["a"])],
  },
  {
    name: "new-optional",
    on,
    inner,
    when: (d) => lacksFact("required")(d) || hasFact("hidden")(d),
    id: isNew("optional"),
    says: "new optional property {name}",
    request: informs("Existing requests leave it out and still work."),
    example: [object({}), object({ a: text })],
  },
  {
    name: "removed",
    on: "property-removed",
    inner,
    when: lacksFact("hidden"),
    says: "property {name} was removed",
    request: {
      ...warns(
        "The server may ignore or refuse a field that it no longer knows; code that passes it no longer compiles.",
        "breaking",
      ),
      judge: (d) => (hasFact("closed")(d) ? { wire: "breaking" } : hasFact("open")(d) ? { typescript: "info" } : {}),
    },
    example: [object({ a: text }), object({})],
  },
  {
    name: "read-only-removed",
    on: "property-removed",
    inner,
    when: hasFact("hidden"),
    id: (site) => site.replace("-property", "-read-only-property-removed"),
    says: "read-only property {name} was removed",
    request: informs("Requests never carried it."),
    example: [object({ a: { ...text, readOnly: true } }), object({})],
  },
  {
    name: "required-added",
    on,
    inner,
    when: (d) => hasFact("required")(d) && lacksFact("hidden")(d),
    id: qualified("required", "added"),
    says: "new property {name}, always present",
    response: informs("Readers ignore fields they don't know."),
    example: [object({}), object({ a: text }, ["a"])],
  },
  {
    name: "optional-added",
    on,
    inner,
    when: (d) => lacksFact("required")(d) && lacksFact("hidden")(d),
    id: qualified("optional", "added"),
    says: "new property {name}",
    response: informs("Readers ignore fields they don't know."),
    example: [object({}), object({ a: text })],
  },
  {
    name: "required-removed",
    on: "property-removed",
    inner,
    when: (d) => hasFact("required")(d) && lacksFact("hidden")(d),
    id: qualified("required", "removed"),
    says: "property {name} was removed",
    response: breaks("Readers were promised the field and no longer receive it."),
    example: [object({ a: text }, ["a"]), object({})],
  },
  {
    name: "optional-removed",
    on: "property-removed",
    inner,
    when: (d) => lacksFact("required")(d) && lacksFact("hidden")(d),
    id: qualified("optional", "removed"),
    says: "optional property {name} was removed",
    response: breaks("Readers that used it never receive it again, and code that reads it no longer compiles."),
    example: [object({ a: text }), object({})],
  },
  ...(["required", "optional"] as const).flatMap((need) => writeOnlyRules(need)),
];

function writeOnlyRules(need: "required" | "optional"): SchemaRule[] {
  const needed = need === "required" ? hasFact("required") : lacksFact("required");
  const names = need === "required" ? ["a"] : [];
  const secret = { a: { ...text, writeOnly: true } };
  return [
    {
      name: `${need}-write-only-added`,
      on,
      inner,
      when: (d) => needed(d) && hasFact("hidden")(d),
      id: qualified(`${need}-write-only`, "added"),
      says: "new write-only property {name}",
      response: clientOnly("info", "Responses don't carry it."),
      example: [object({}), object(secret, names)],
    },
    {
      name: `${need}-write-only-removed`,
      on: "property-removed",
      inner,
      when: (d) => needed(d) && hasFact("hidden")(d),
      id: qualified(`${need}-write-only`, "removed"),
      says: "write-only property {name} was removed",
      response: informs("Responses never carried it."),
      example: [object(secret, names), object({})],
    },
  ];
}
