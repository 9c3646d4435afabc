/** Generating both APIs, compared with openapi-typescript's own command, which only makes the wire types; each run is a separate process. */
import { execFile } from "node:child_process";
import { cp, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "../../scripts/temporary-folder.js";
import { compare } from "./measure.js";

const ROOT = resolve(import.meta.dirname, "../..");
const APIS = ["compat", "relay"];
const WINDOWS = 5;
const run = promisify(execFile);

export async function bench() {
  const folder = temporaryFolder("bench-generate-");
  try {
    await copyProject(folder.path);
    const [, cold, unchanged] = await compare(contenders(folder.path), WINDOWS, 1);
    return [
      { name: "cold / wire types alone", ratio: cold?.ratio ?? Number.NaN, limit: 1.5 },
      { name: "unchanged / wire types", ratio: unchanged?.ratio ?? Number.NaN, limit: 0.3 },
    ];
  } finally {
    folder.remove();
  }
}

/** A copy, so that a cold start doesn't delete files in this folder. */
async function copyProject(folder: string): Promise<void> {
  for (const part of ["scripts", "specs", "package.json", "package-lock.json", "tsconfig.json"])
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
}

function contenders(folder: string) {
  const node = (...args: string[]) => run(process.execPath, args, { cwd: folder });
  const cli = join(ROOT, "node_modules/openapi-typescript/bin/cli.js");
  const generate = () => node("--import", "tsx", "scripts/commands/generate.ts");
  return [
    {
      name: "openapi-typescript",
      run: async () => {
        for (const api of APIS) await node(cli, `specs/${api}/openapi.yaml`, "-o", `types-${api}.ts`);
      },
    },
    {
      name: "cold",
      run: async () => {
        for (const output of [".cache", "generated"]) await rm(join(folder, output), { recursive: true, force: true });
        await generate();
      },
    },
    { name: "unchanged", run: generate },
  ];
}
