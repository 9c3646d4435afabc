/** Our effective documents against the published surface, if its tables stand beside the project. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../scripts/spec/index.js";
import { type Endpoint, type Statements, statements } from "./contract.js";
import { type Difference, differences, moved } from "./differences.js";
import { readFacts } from "./facts.js";
import { readPromises } from "./promises.js";

const facts = (name: string): string => fileURLToPath(new URL(`../../../shared/facts/${name}`, import.meta.url));
const spec = (api: string): string => fileURLToPath(new URL(`../../specs/${api}/openapi.yaml`, import.meta.url));

const apis = [
  { api: "compat", table: facts("compatibility.facts.jsonl"), prefix: "", operations: 79, webhooks: 5 },
  { api: "relay", table: facts("rest.facts.jsonl"), prefix: "/api/relay/rest", operations: 72, webhooks: 0 },
] as const;

const isWebhook = ({ name }: Endpoint): boolean => name.startsWith("webhook ");

describe.each(apis)("$api against the facts", ({ api, table, prefix, operations, webhooks }) => {
  describe.skipIf(!existsSync(table))("(skipped if the tables are not beside the project)", async () => {
    const published = existsSync(table)
      ? readFacts(table, prefix).filter((one) => webhooks > 0 || !isWebhook(one))
      : [];
    const { document } = await loadSpec(spec(api));
    const ours = readPromises(document);
    const found = compare(statements(published.map(rename)), statements(ours));

    it("has every operation and webhook", () => {
      const names = new Set(ours.map(({ name }) => name));
      expect(published.map(rename).filter(({ name }) => !names.has(name))).toEqual([]);
      expect(published.filter((one) => !isWebhook(one))).toHaveLength(operations);
      expect(published.filter(isWebhook)).toHaveLength(webhooks);
    });

    it("calls everything as published before the overlay, in the same tag and with the same scopes", async () => {
      const plain = readPromises((await loadSpec(spec(api), { overlay: null })).document);
      const identities = (all: readonly Endpoint[]): string[] =>
        all.map(({ name, identity }) => `${name}: ${identity}`);
      expect(identities(plain).sort()).toEqual(identities(published).sort());
    });

    it("explains every difference", () => {
      const unexplained = found.filter((one) => !differences.some((entry) => explains(entry, api, one)));
      const lines = unexplained.map(
        ({ at, published, ours }) => `${at}: ${published ?? "nothing"} → ${ours ?? "nothing"}`,
      );
      expect(lines, "without an entry in test/specs/differences.ts").toEqual([]);
    });

    it("explains no difference that doesn't exist", () => {
      const unused = differences.filter(
        (entry) => entry.api === api && !found.some((one) => explains(entry, api, one)),
      );
      expect(unused.map(({ at, why }) => `${at} ${why}`)).toEqual([]);
    });
  });
});

interface Found {
  at: string;
  published: string | undefined;
  ours: string | undefined;
}

function compare(published: Statements, ours: Statements): Found[] {
  const places = new Set([...published.keys(), ...ours.keys()]);
  return [...places].flatMap((at) => {
    const one = { at, published: published.get(at), ours: ours.get(at) };
    return one.published === one.ours ? [] : [one];
  });
}

function explains(entry: Difference, api: string, one: Found): boolean {
  const fits = (pattern: RegExp | undefined, text: string | undefined): boolean =>
    pattern === undefined || text === undefined ? pattern === text : pattern.test(text);
  return (
    entry.api === api && entry.at.test(one.at) && fits(entry.published, one.published) && fits(entry.ours, one.ours)
  );
}

function rename(endpoint: Endpoint): Endpoint {
  return { ...endpoint, name: moved[endpoint.name] ?? endpoint.name };
}
