import { breaks, hasFact, informs, lacksFact, type SchemaRule } from "../rule.js";
import { isParameter } from "../use.js";

const object = (required: readonly string[], a: object = { type: "string" }) => ({
  type: "object",
  properties: { a },
  required,
});

function hiddenId(direction: string, name: string) {
  return (site: string) => `${site.replace("-property", `-${direction}-property`)}-${name}`;
}

/** Whether a property must be present, and whether it may be null. */
export const requirednessRules: readonly SchemaRule[] = [
  {
    name: "became-required-with-default",
    on: "property-became-required",
    when: (d) => hasFact("default")(d) && lacksFact("hidden")(d),
    inner: true,
    says: "property {name} became required (with a default)",
    request: breaks("Requests that leave it out may be refused: whether the server fills in the default is unknown."),
    example: [object([], { type: "string", default: "x" }), object(["a"], { type: "string", default: "x" })],
  },
  {
    name: "became-required",
    on: "property-became-required",
    when: lacksFact("hidden"),
    inner: true,
    says: "property {name} became required",
    request: breaks("Requests that leave it out are refused."),
    response: informs("Readers that can do without it now always receive it."),
    example: [object([]), object(["a"])],
  },
  {
    name: "became-optional",
    on: "property-became-optional",
    when: lacksFact("hidden"),
    inner: true,
    says: "property {name} became optional",
    request: informs("Requests that carry it work as before."),
    response: breaks("Readers that rely on it may not receive it."),
    example: [object(["a"]), object([])],
  },
  ...(["required", "optional"] as const).map(
    (need): SchemaRule => ({
      name: `hidden-became-${need}`,
      on: `property-became-${need}`,
      when: hasFact("hidden"),
      inner: true,
      id: (site) => hiddenId(site.startsWith("request") ? "read-only" : "write-only", `became-${need}`)(site),
      says: `property {name} became ${need}, in the direction that doesn't carry it`,
      request: informs("The field is read-only: no request carries it.", "none"),
      response: informs("The field is write-only: no response carries it.", "none"),
      example: [
        object(need === "required" ? [] : ["a"], { type: "string", readOnly: true, writeOnly: true }),
        object(need === "required" ? ["a"] : [], { type: "string", readOnly: true, writeOnly: true }),
      ],
    }),
  ),
  {
    name: "became-nullable",
    says: "null is now allowed",
    request: informs("Nobody has to send null."),
    response: breaks("Readers may receive null, which they don't expect."),
    example: [{ type: "string" }, { type: ["string", "null"] }],
  },
  {
    name: "became-not-nullable",
    says: "null is no longer allowed",
    request: {
      ...breaks(
        "Requests that send null are refused. As text, a parameter that is null isn't sent at all, and in a path the client never takes null.",
      ),
      judge: (_, { place, text }) => ({
        ...(text && isParameter(place) ? { wire: "info" } : {}),
        ...(place === "path-parameter" ? { typescript: "info" } : {}),
      }),
    },
    response: informs("Readers that expect null just never receive it."),
    example: [{ type: ["string", "null"] }, { type: "string" }],
  },
];
