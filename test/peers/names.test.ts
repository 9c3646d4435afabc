/** The names of inputs and results, compared with the declarations of the SDKs that our users come from. */
import { describe, expect, it } from "vitest";
import type { OperationModel, TypeNode } from "../../scripts/spec/model/index.js";
import { readSurface } from "../support/surface.js";
import { compatibilityApiNames, type Exception, staleOf, twilioNames, unlisted } from "./exceptions.js";
import { compatibilityApiTypes, type Declarations, type Names, readNames, twilioTypes } from "./sdk-types.js";

const { model } = await readSurface("compat");

const sdks: [name: string, declarations: Declarations, exceptions: readonly Exception[]][] = [
  ["@signalwire/compatibility-api", compatibilityApiTypes, compatibilityApiNames],
  ["twilio", twilioTypes, twilioNames],
];

describe.each(sdks)("names of %s", (_, declarations, exceptions) => {
  const namesOf = readNames(declarations);
  const shared = model.operations.flatMap((operation): [string, OperationModel, Names][] => {
    const names = namesOf(operation);
    return names ? [[operation.id, operation, names]] : [];
  });
  const found: string[] = [];

  it.each(shared)("%s", (id, operation, theirs) => {
    const ours = ourNames(operation);
    const differences = [
      ...compare("input", ours.input, theirs.input),
      ...compare("result", ours.result, theirs.result ?? []),
    ].map((difference) => `${id} ${difference}`);
    found.push(...differences);
    expect(unlisted(exceptions, differences)).toEqual([]);
  });

  it("differ in everything that is listed as different", () => {
    expect(staleOf(exceptions, found)).toEqual([]);
  });
});

interface Name {
  name: string;
  wire: string;
}

/** Without path parameters: SDKs take those in parentheses, without a name. */
function ourNames({ fields, paging, result }: OperationModel): { input: Name[]; result: Name[] } {
  return {
    input: fields.filter(({ place }) => place !== "path"),
    result: propertiesOf(paging?.itemType ?? result.type),
  };
}

/** The names of an object, or of the items that it lists. */
function propertiesOf(type: TypeNode | undefined): Name[] {
  const named = type?.kind === "ref" ? model.schemas.get(type.name)?.type : type;
  if (named?.kind !== "object") return [];
  const listed = named.properties.find(({ type }) => type.kind === "array" && type.items.kind === "ref")?.type;
  return listed?.kind === "array" ? propertiesOf(listed.items) : named.properties;
}

/**
 * Our names that differ from theirs. Fields that only they have are another matter: the documentation decides which fields
 * exist, and a field that exists under another name shows up here.
 */
function compare(what: string, ours: Name[], theirs: string[]): string[] {
  const strange = ours.filter(({ name }) => !theirs.includes(name));
  return strange.map(({ name, wire }) => {
    const twin = theirs.find((other) => plain(other) === plain(name) || plain(other) === plain(wire));
    return twin ? `${what} ${name} is ${twin} there` : `${what} ${name} is ours alone`;
  });
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");
