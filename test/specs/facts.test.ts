import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../scripts/spec/index.js";
import { compareApi } from "./facts/compare.js";
import { differences } from "./facts/differences.js";
import { type Facts, readFacts } from "./facts/table.js";

/** Stands beside the project, or not; the tests are skipped then. */
const FOLDER = fileURLToPath(new URL("../../../shared/facts/", import.meta.url));
const present = existsSync(FOLDER);
const NOTHING: Facts = { operations: [], webhooks: [], schemas: new Map() };

/** API, its table of facts, the prefix of its paths there, how many operations and webhooks are its own. */
const APIS = [
  ["compat", "compatibility.facts.jsonl", "", 79, 5],
  ["relay", "rest.facts.jsonl", "/api/relay/rest", 72, 0],
] as const;

describe.skipIf(!present).each(APIS)(
  "specs/%s against ../shared/facts/%s",
  async (api, table, prefix, operations, webhooks) => {
    const { webhooks: all, ...rest } = present ? readFacts(FOLDER + table, prefix) : NOTHING;
    const facts = { ...rest, webhooks: webhooks > 0 ? all : [] };
    const { document } = await loadSpec(`specs/${api}/openapi.yaml`, { overlay: null });
    const found = compareApi(document, facts);
    const known = differences[api] ?? [];

    it("reads every operation and webhook of the table", () => {
      expect([facts.operations.length, facts.webhooks.length]).toEqual([operations, webhooks]);
    });

    it("differs only where there is a reason", () => {
      expect(found.filter((line) => !known.some(({ where }) => where.test(line)))).toEqual([]);
    });

    it.each(known)("still differs at $where", ({ where }) => {
      expect(found.filter((line) => where.test(line))).not.toEqual([]);
    });
  },
);
