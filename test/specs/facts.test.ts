import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../scripts/spec/index.js";
import { compareApi } from "./facts/compare.js";
import { differences } from "./facts/differences.js";
import { readFacts } from "./facts/table.js";

const shared = (name: string) => fileURLToPath(new URL(`../../../shared/facts/${name}`, import.meta.url));

/** API, table of facts, prefix of its paths there, number of operations. */
const APIS = [["relay", "rest.facts.jsonl", "/api/relay/rest", 72]] as const;

describe.each(APIS)("specs/%s against the published facts", (api, table, prefix, count) => {
  describe.skipIf(!existsSync(shared(table)))(
    "(skipped unless ../shared/facts stands beside the project)",
    async () => {
      const facts = existsSync(shared(table))
        ? readFacts(shared(table), prefix)
        : { operations: [], schemas: new Map() };
      const { document } = await loadSpec(`specs/${api}/openapi.yaml`, { overlay: null });
      const found = compareApi(document, facts);
      const known = differences[api] ?? [];

      it("reads every operation of the table", () => {
        expect(facts.operations).toHaveLength(count);
      });

      it("differs only where there is a reason", () => {
        expect(found.filter((line) => !known.some(({ where }) => where.test(line)))).toEqual([]);
      });

      it.each(known)("still differs at $where", ({ where }) => {
        expect(found.filter((line) => where.test(line))).not.toEqual([]);
      });
    },
  );
});
