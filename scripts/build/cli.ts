import { chmod } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/** Some libraries inside are CommonJS, which asks for `require`. */
const banner = `#!/usr/bin/env node
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/** Bundles the package's bin into one executable file that needs nothing beside it. */
export async function bundleCli(outFile: string): Promise<void> {
  await build({
    entryPoints: [join(resolve(import.meta.dirname, "../.."), "scripts/commands/bin.ts")],
    outfile: outFile,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: banner },
    legalComments: "inline",
    logLevel: "warning",
  });
  await chmod(outFile, 0o755);
}
