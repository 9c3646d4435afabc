import { describe, expect, it } from "vitest";
import { freeVerb, functionKey, identity } from "../../scripts/spec/model/index.js";
import { boundName, camelCase, kebabCase, pascalCase, singular } from "../../scripts/spec/model/naming.js";

const CAMEL: [wire: string, name: string][] = [
  ["RecordingStatusCallback", "recordingStatusCallback"],
  ["date_created", "dateCreated"],
  ["Parameter1.Name", "parameter1Name"],
  ["number-type", "numberType"],
  ["Url", "url"],
  ["URL", "url"],
  ["SMSUrl", "smsUrl"],
  ["URLPath", "urlPath"],
  ["callSid", "callSid"],
  ["SID", "sid"],
  ["A", "a"],
  ["E164", "e164"],
  ["already camel case", "alreadyCamelCase"],
  ["$top", "$top"],
  ["x[]", "x"],
  ["日本_語", "日本語"],
  ["__proto__", "proto"],
  ["!!", ""],
];

it.each(CAMEL)("camelCase %s", (wire, name) => expect(camelCase(wire)).toBe(name));

const BOUNDS: [wire: string, isDate: boolean, name: string | undefined][] = [
  ["DateCreated<", true, "dateCreatedBefore"],
  ["DateCreated>", true, "dateCreatedAfter"],
  ["Price<", false, "priceBelow"],
  ["Price>", false, "priceAbove"],
  ["DateCreated", true, undefined],
  ["<", true, undefined],
];

it.each(BOUNDS)("the bound of %s, a date: %s", (wire, isDate, name) => expect(boundName(wire, isDate)).toBe(name));

describe("resources", () => {
  const SINGULAR: [resource: string, item: string][] = [
    ["callRecordings", "CallRecording"],
    ["addresses", "Address"],
    ["queries", "Query"],
    ["faxes", "Fax"],
    ["sipProfile", "SipProfile"],
    ["media", "Media"],
    ["status", "Status"],
    ["class", "Class"],
    ["branches", "Branch"],
  ];
  it.each(SINGULAR)("the singular of %s", (resource, item) => expect(singular(resource)).toBe(item));

  const FILES: [resource: string, file: string][] = [
    ["callRecordings", "call-recordings"],
    ["My Pets", "my-pets"],
    ["SIPEndpoints", "sip-endpoints"],
    ["mfa", "mfa"],
  ];
  it.each(FILES)("the file of %s", (resource, file) => expect(kebabCase(resource)).toBe(file));

  const TYPES: [component: string, type: string][] = [
    ["Dotted.Name-x", "DottedNameX"],
    ["snake_case", "SnakeCase"],
    ["already", "Already"],
  ];
  it.each(TYPES)("the type of %s", (component, type) => expect(pascalCase(component)).toBe(type));
});

describe("functions", () => {
  const pet = { path: "/api/v1/pets/{pet_id}/", tags: ["pets"] };
  const FUNCTIONS: [operationId: string | undefined, given: { path: string; tags?: string[] }, name: string][] = [
    ["pets.find", { path: "/animals" }, "pets.find"],
    ["showPet", { path: "/animals/{id}" }, "animals.showPet"],
    ["showPet", pet, "pets.showPet"],
    [undefined, { path: "/api/v1/pets/{id}" }, "pets.getApiV1PetsId"],
    [undefined, { path: "/" }, "root.get"],
    ["read_pet_api_v1_pets__pet_id___get", pet, "pets.readPet"],
    ["find_pets_get", { path: "/find-pets" }, "findPets.findPetsGet"],
    ["list_pets_find_pets_get", { path: "/find-pets" }, "findPets.listPets"],
    ["root__get", { path: "/" }, "root.root"],
    ["read_pet_api_v1_pets__pet_id___post", pet, "pets.readPetApiV1PetsPetIdPost"],
    ["_find_pets_get", { path: "/find-pets" }, "findPets.findPetsGet"],
  ];
  it.each(FUNCTIONS)("%s of %j is %s", (operationId, { path, tags }, name) => {
    const { resource, verb } = identity({ ...(operationId && { operationId }), ...(tags && { tags }) }, path, "get");
    expect(`${resource}.${verb}`).toBe(name);
  });

  const FREE: [operationId: string, taken: string[], verb: string][] = [
    ["find_pets_get", [], "find"],
    ["find_pets_get", ["find"], "findPetsGet"],
    ["find_pets_get", ["find", "findPetsGet"], "findPetsGet2"],
    ["find_all", ["findAll"], "findAll2"],
    ["pets.find", ["find"], "find"],
  ];
  it.each(FREE)("%s beside %j is %s", (operationId, taken, verb) => {
    const keys = new Set(taken.map((one) => functionKey("pets", one)));
    expect(freeVerb(identity({ operationId, tags: ["pets"] }, "/pets", "get"), keys)).toBe(verb);
  });
});
