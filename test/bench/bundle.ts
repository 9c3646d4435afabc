/** What a program ships: bytes after esbuild and gzip -9. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = resolve(import.meta.dirname, "../..");

const PROGRAMS = [
  [
    "one operation, deep import",
    `export { create } from "./generated/compat/call-recordings.js"; export { createClient } from "./src/index.js";`,
    6_500,
  ],
  [
    "one resource, namespace",
    `export { messages } from "./generated/compat/index.js"; export { createClient } from "./src/index.js";`,
    Number.POSITIVE_INFINITY,
  ],
  [
    "the compat namespace",
    `export * from "./generated/compat/index.js"; export { createClient } from "./src/index.js";`,
    Number.POSITIVE_INFINITY,
  ],
  [
    "the relay namespace",
    `export * from "./generated/relay/index.js"; export { createClient } from "./src/index.js";`,
    Number.POSITIVE_INFINITY,
  ],
] as const;

export async function bench() {
  const rows = [];
  for (const [name, contents, limit] of PROGRAMS) {
    const bytes = await bundledSize(contents);
    console.log(`bundle: ${name}: ${(bytes / 1000).toFixed(2)} kB`);
    if (limit !== Number.POSITIVE_INFINITY) rows.push({ name: `${name} / ${limit} B`, ratio: bytes / limit, limit: 1 });
  }
  console.log(
    `bundle: declarations of compat: ${kilobytes("compat")} kB, of relay: ${kilobytes("relay")} kB of source`,
  );
  return rows;
}

async function bundledSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    external: ["node:*"],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

const kilobytes = (api: string): string =>
  ["models", "types"]
    .map((file) => (readFileSync(join(ROOT, `generated/${api}/${file}.ts`)).length / 1000).toFixed(0))
    .join(" + ");
