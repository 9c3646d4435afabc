/** What descriptions must state, because no type does. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadSpec, METHODS, type Operation, type Parameter } from "../../scripts/spec/index.js";
import { deref } from "../../scripts/spec/model/operation/source.js";
import { ROOT } from "../generate/make.js";

const operations = new Map<string, Operation>();
const parameters: Parameter[] = [];
for (const api of ["compat", "relay"]) {
  const { document } = await loadSpec(join(ROOT, `specs/${api}/openapi.yaml`));
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
  expect(filters.filter(({ description = "" }) => !says.test(description.trim()))).toEqual([]);
});
