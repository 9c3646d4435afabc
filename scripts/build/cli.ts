import { chmod } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/** Some bundled libraries are CommonJS and need `require`. */
const banner = `#!/usr/bin/env node
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/** Bundles the package's bin into one self-contained executable file. */
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
