import { describe, expect, it } from "vitest";
import { diff } from "../../scripts/diff/index.js";
import { worst } from "./cases/judged.js";
import { compileAll, everything, generated } from "./everything.js";
import { bodies } from "./typescript/bodies.js";
import { clients } from "./typescript/clients.js";
import { constants } from "./typescript/constants.js";
import { conversions } from "./typescript/conversions.js";
import { discriminators } from "./typescript/discriminators.js";
import { exportedTypes } from "./typescript/exported-types.js";
import { fields } from "./typescript/fields.js";
import { movedInputs } from "./typescript/moved-inputs.js";
import { operations } from "./typescript/operations.js";
import { parameters } from "./typescript/parameters.js";
import { responses } from "./typescript/responses.js";
import { sharedNames } from "./typescript/shared-names.js";

const tables = {
  operations,
  parameters,
  bodies,
  "moved inputs": movedInputs,
  fields,
  "shared names": sharedNames,
  responses,
  clients,
  constants,
  discriminators,
  conversions,
  "exported types": exportedTypes,
};

/** All at once, because loading the compiler's own types is most of the work. */
const kinds = Object.values(tables).flat();
const made = kinds.map(([, base, revision]) => [generated(base), generated(revision)] as const);
const programs = made.map(([base]) => everything(base));
const onBase = compileAll(made.map(([client], index) => ({ client, program: programs[index] ?? "" })));
const onRevision = compileAll(made.map(([, client], index) => ({ client, program: programs[index] ?? "" })));

describe.each(Object.entries(tables))("the TypeScript verdict agrees with the compiler: %s", (_, table) => {
  it.each(table.map((kind) => [...kind, kinds.indexOf(kind)] as const))("%s", (_, base, revision, compiles, index) => {
    expect(onBase[index], "the program compiles with the client it was written for").toEqual([]);
    expect(onRevision[index]?.length === 0, onRevision[index]?.join("\n")).toBe(compiles);
    expect(worst(diff(base, revision), "typescript") !== "breaking").toBe(compiles);
  });
});
