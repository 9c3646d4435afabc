import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleCli } from "../build/cli.js";
import { joinModules } from "../build/modules.js";
import { type Command, main } from "../cli.js";
import { Failure, fileFailure } from "../failure.js";
import { ROOT } from "./paths.js";

const DIST = join(ROOT, "dist");

const command: Command = {
  usage: `
npm run build

Compiles src/ and generated/ to dist/ with tsc, joins the modules that entry points share, and bundles the bin into dist/cli.js.
Exit code: 0 fine, 1 tsc found errors, 2 could not run.`,
  options: {},
  async run(_values, _positionals, io) {
    await rm(DIST, { recursive: true, force: true }).catch((error: unknown) => {
      throw fileFailure(DIST, "written", error);
    });
    compile();
    await joinModules(ROOT, DIST);
    await bundleCli(join(DIST, "cli.js"));
    io.out("dist/ is built\n");
    return 0;
  },
};

function compile(): void {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const project = join(ROOT, "scripts/build/tsconfig.json");
  const { status } = spawnSync(process.execPath, [tsc, "-p", project], { stdio: "inherit" });
  if (status !== 0) throw new Failure("tsc found errors; dist/ is incomplete", 1);
}

await main(command);
