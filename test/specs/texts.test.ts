/** What descriptions must state, because no type does. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadSpec, METHODS, type Operation, type Parameter } from "../../scripts/spec/index.js";
import { deref } from "../../scripts/spec/model/operation/source.js";
import { ROOT } from "../generate/make.js";

const operations = new Map<string, Operation>();
const parameters: Parameter[] = [];
const descriptions: { readonly api: string; readonly text: string }[] = [];
for (const api of ["compat", "relay"]) {
  const { document } = await loadSpec(join(ROOT, `specs/${api}/openapi.yaml`));
  JSON.stringify(document, (key, value) => {
    if (key === "description" && typeof value === "string") descriptions.push({ api, text: value });
    return value;
  });
  for (const item of Object.values(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      operations.set(`${api} ${operation.operationId}`, operation);
      for (const parameter of operation.parameters ?? []) parameters.push(deref(document, parameter));
    }
  }
}

const CONSEQUENCES: [operation: string, says: RegExp][] = [
  ["compat calls.create", /costs money/],
  ["compat messages.create", /costs money/],
  ["compat faxes.create", /costs money/],
  ["compat incomingPhoneNumbers.create", /costs money/],
  ["relay phoneNumbers.purchase", /costs money/],
  ["relay phoneNumbers.lookup", /costs money/],
  ["relay mfa.sms", /costs money/],
  ["relay mfa.call", /costs money/],
  ["relay brands.create", /charges/],
  ["relay campaigns.create", /charges/],
  ["compat incomingPhoneNumbers.delete", /lose it permanently/],
  ["relay phoneNumbers.release", /lose it permanently/],
  ["relay verifiedCallerIds.create", /another call/],
  ["compat messages.update", /[Pp]ermanently/],
];

it.each(CONSEQUENCES)("%s states its effects", (name, says) => {
  expect(operations.get(name)?.description?.replace(/\s+/g, " ")).toMatch(says);
});

const DELETING = [...operations].filter(([, { summary = "" }]) => /^Delete /.test(summary));

it.each(DELETING)("%s states what is lost", (_, { description = "" }) => {
  expect(description.replace(/\s+/g, " ")).toMatch(/[Pp]ermanently|no longer|verify it again/);
});

const FORMS: [format: string, says: RegExp][] = [
  ["rfc2822", /as text, RFC 2822\.$/],
  ["date", /as text, YYYY-MM-DD\.$/],
  ["date-time", /as text, ISO 8601\.$/],
];

it.each(FORMS)("a filter by %s states its format", (format, says) => {
  const filters = parameters.filter(({ schema }) => schema && "format" in schema && schema.format === format);
  expect(filters.length).toBeGreaterThan(1);
  const silent = filters.filter(({ description = "" }) => !says.test(description.trim()));
  const lines = silent.map(({ name, description = "" }) => `${name}: ${description.trim()}`);
  expect(lines, `descriptions that don't match ${says}`).toEqual([]);
});

const UNCLEAR: [what: string, unclear: RegExp][] = [
  [
    "refers to another description",
    /^(?:Its value|When that happened|The same (?:value|documents) again|Another example\.)/,
  ],
  ["only names a format", /^(?:ISO 8601|RFC 2822|E\.164)\b[^.]*\.$/],
  ["asks the reader to guess that it is a URL", /^(?:For `\w+`: )?(?:N|n)otified of/],
  ["says a singular that nobody uses", /\bmedium\b/],
  [
    "is in British spelling",
    /\b(?:spelt|dialled|labelled|cancell(?:ed|ing)|licence|\w*(?:centre|colour|favour|organis\w+))\b/i,
  ],
];

it.each(UNCLEAR)("no description %s", (_, unclear) => {
  expect(descriptions.filter(({ text }) => unclear.test(text))).toEqual([]);
});

it("no description of compat names a field as the wire does, which the client calls differently", () => {
  const wireNames = /`(?:[A-Z][a-z]+)+(?:Sid|From|To|Url|Method|Amd|Status|Callback)`|`(?:From|To|Url|Body)`/;
  expect(descriptions.filter(({ api, text }) => api === "compat" && wireNames.test(text))).toEqual([]);
});
