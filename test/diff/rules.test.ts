import { describe, expect, it } from "vitest";
import { diff, listRules } from "../../scripts/diff/index.js";
import { idAt, type SchemaRule } from "../../scripts/diff/rule.js";
import { operationRules, schemaRules } from "../../scripts/diff/rules/index.js";
import { answering, field, openapi, sending } from "./documents.js";

type Direction = "request" | "response";

const directions = schemaRules.flatMap((rule) =>
  (["request", "response"] as const)
    .filter((direction) => rule[direction] !== undefined)
    .map((direction) => [rule, direction] as const),
);

function documentOf(direction: Direction, schema: unknown, mediaType: string | undefined): object {
  return direction === "request" ? sending(schema, mediaType) : answering(schema, mediaType);
}

function changesOf(rule: SchemaRule, direction: Direction, wrap: (schema: unknown) => unknown) {
  const [base, revision] = rule.example.map((schema) => documentOf(direction, wrap(schema), rule.mediaType));
  // How a body is passed depends on whether it has fields at all; that has its own rule.
  return diff(base, revision).filter(({ id }) => id !== "client-input-changed");
}

describe("every rule about schemas finds its own example, and nothing else does", () => {
  it.each(
    directions.map(([rule, direction]) => [`${direction}: ${rule.says} (${rule.name})`, rule, direction] as const),
  )("%s", (_, rule, direction) => {
    const [inBody, inField] = [changesOf(rule, direction, (schema) => schema), changesOf(rule, direction, field)];
    const site = rule.inner === true ? "property" : "body";
    expect(inBody.map(({ id }) => id)).toEqual([idAt(rule, `${direction}-${site}`)]);
    expect(inField.map(({ id }) => id)).toEqual([idAt(rule, `${direction}-property`)]);
    const { wire, typescript } = rule[direction] ?? {};
    expect(inField[0]?.scope).toEqual({ wire, typescript });
  });
});

describe("every rule about operations finds its own example", () => {
  it.each(operationRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const [base, revision] = rule.example.map(openapi);
    const found = diff(base, revision).filter((change) => change.id === id);
    const { wire, typescript } = rule;
    expect(found.map(({ scope }) => scope)).toEqual([{ wire, typescript }]);
  });
});

/** Opposites: a rule about one without a rule about the other needs a reason. */
const opposites = [
  ["added", "removed"],
  ["set", "unset"],
  ["increased", "decreased"],
  ["generalized", "specialized"],
  ["widened", "narrowed"],
  ["became-required", "became-optional"],
  ["became-nullable", "became-not-nullable"],
  ["became-read-only", "became-not-read-only"],
  ["became-write-only", "became-not-write-only"],
  ["allowed", "disallowed"],
  ["demanded", "dropped"],
] as const;

/** Id without an opposite -> why. */
const reasons: { readonly [pattern: string]: string } = {
  "^new-|^request-.*removed": "new-required-… and new-optional-… are the opposites of …-removed, as oasdiff names them",
  "-with-default$": "the opposite needs no default: …-became-optional, …-removed",
  "^api-(path-)?removed-|^endpoint-added": "endpoint-added is the opposite of api-removed-… and api-path-removed-…",
  "became-enum|enum-removed": "became-enum is the opposite of enum-removed",
  "pattern-generalized|multiple-of-":
    "a pattern is generalized if .* replaces it, and the opposite can't be told from the patterns",
  "additional-properties-": "allowed, disallowed, added, removed and forbidden are five ways between three states",
  "^api-operation-id-|^request-body-(added|removed)|^webhook-payload-":
    "a changed operationId counts as removed; bodies are added as required or optional",
  "^api-schema-removed": "a new schema affects nobody until it is used",
  "sunset|stability-invalid": "a date that is withdrawn or can't be read has no opposite",
  "security-became-required": "its opposite gives more callers access: …-security-added",
  "mapping-added$": "its opposite is …-mapping-deleted, as oasdiff names it",
  "^request-.*-type-generalized$": "its opposite is …-type-changed, as oasdiff names it",
  "(empty-value|reserved)-disallowed": "allowing more affects nobody",
  "^server-": "server-path-changed is the worst case of server-removed",
  "^response-header-(became|added)|^(required|optional)-response-header-removed": "response-header-added covers both",
};

describe("the set of rules", () => {
  const ids = listRules().map(({ id }) => id);

  it("has every id once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has the opposite of every rule, or a reason", () => {
    const known = new Set(ids);
    const alone = ids.filter((id) => oppositesOf(id).some((other) => !known.has(other)));
    expect(alone.filter((id) => !Object.keys(reasons).some((pattern) => new RegExp(pattern).test(id)))).toEqual([]);
  });

  it("judges every difference between schemas in both directions, or there is a reason", () => {
    const oneSided = schemaRules.filter(({ request, response }) => request === undefined || response === undefined);
    const kinds = new Set(oneSided.map(({ on, name }) => on ?? name));
    // Additions and removals have different ids for requests and responses; a hidden field is hidden only in one direction.
    // Only what is received can be an enum that stays open.
    expect([...kinds].sort()).toEqual([
      "const-became-enum",
      "property-added",
      "property-became-required",
      "property-removed",
    ]);
  });

  it("gives every rule a reason and a message", () => {
    expect(listRules().filter(({ because, says }) => because.length < 15 || says.length < 8)).toEqual([]);
  });
});

function oppositesOf(id: string): string[] {
  return opposites.flatMap(([one, other]) =>
    [replaced(id, one, other), replaced(id, other, one)].filter((found) => found !== undefined),
  );
}

function replaced(id: string, one: string, other: string): string | undefined {
  return id.endsWith(`-${one}`) ? `${id.slice(0, -one.length)}${other}` : undefined;
}
