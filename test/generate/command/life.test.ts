/** A document's life: its files are written, become stale, are deleted, and survive bad input. */
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ROOT } from "../make.js";
import { contents, generate, generateIn, operation, scratch, spec, write } from "./scratch.js";

describe("the generate command", { sequential: true }, () => {
  let first: Record<string, string>;
  const args = () => ["--spec", scratch("life.yaml"), "--out", scratch("life")];

  it("writes the files", async () => {
    await write("life.yaml", spec(operation("getPet", "pets"), operation("getShop", "shops")));
    const { code, out } = await generateIn(ROOT, ...args());
    expect(code).toBe(0);
    expect(out).toMatch(
      /^load .+\n(?:lint|generate) .+\n(?:lint|generate) .+\nwrite .+9 written, 0 deleted, 0 unchanged\n/,
    );
    first = await contents("life");
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(["README.md", "index.ts", "openapi.json", "pets.ts", "shops.ts"]),
    );
  });

  it("writes the same bytes from elsewhere, and touches nothing", async () => {
    const before = (await stat(scratch("life/pets.ts"))).mtimeMs;
    const { code, out } = await generate("--spec", "life.yaml", "--out", "life");
    expect(code).toBe(0);
    expect(out).toMatch(/0 written, 0 deleted, 9 unchanged/);
    expect(await contents("life")).toEqual(first);
    expect((await stat(scratch("life/pets.ts"))).mtimeMs).toBe(before);
  });

  it("names what is stale with --check, and writes nothing", async () => {
    await write("life.yaml", spec(operation("getDog", "pets")));
    await write("life/notes.txt", "mine");
    await mkdir(scratch("life/own"));
    await write("life/own/thing.ts", "// Generated from my head\n");
    const { code, err } = await generateIn(ROOT, ...args(), "--check");
    expect(code).toBe(1);
    for (const name of ["pets.ts", "shops.ts", "operations.ts"])
      expect(err).toContain(`${name} is stale; run this without --check`);
    expect(err).not.toContain("notes.txt");
    expect(await readFile(scratch("life/pets.ts"), "utf8")).toBe(first["pets.ts"]);
  });

  it("deletes what is no longer generated, and keeps other files", async () => {
    expect((await generateIn(ROOT, ...args())).code).toBe(0);
    expect((await readdir(scratch("life"))).sort()).not.toContain("shops.ts");
    expect(await readFile(scratch("life/notes.txt"), "utf8")).toBe("mine");
    expect(await readFile(scratch("life/own/thing.ts"), "utf8")).toBe("// Generated from my head\n");
  });

  it("loses nothing on bad input", async () => {
    const before = await readFile(scratch("life/pets.ts"), "utf8");
    await write("life.yaml", spec(operation("same", "pets"), operation("same", "pets")));
    const { code, err } = await generateIn(ROOT, ...args());
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/life\.yaml:\d+:\d+: error operation-operationId-unique: [^\n]+\n$/),
    ]);
    expect(await readFile(scratch("life/pets.ts"), "utf8")).toBe(before);
    expect((await readdir(scratch("life"))).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
