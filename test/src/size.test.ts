import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** What each import must not contain. */
const others = {
  operation: /callRecordings\.update|recordings\.list/,
  resource: /conferences\.|messages\./,
  webhooks: /x-twilio-signature/i,
  node: /\.part\b|node:fs/,
  thin: /querySerializer/,
};
const deep =
  'import { createClient } from "./src/index.ts"; import { create } from "./generated/compat/call-recordings.ts"; console.log(create(createClient(), { callSid: "x" }));';

describe("size", () => {
  it("one operation, bundled and compressed: data, and one call into its client", async () => {
    const code = await bundled('export { create } from "./generated/compat/call-recordings.ts";');
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1_500);
  });

  it("the same with its client, which brings the transport: retries, limits, errors, decoding", async () => {
    const code = await bundled(deep);
    expect(gzipSync(code, { level: 9 }).length, "bytes; the goal is 6,500").toBeLessThanOrEqual(10_630);
  });

  it("a deep import contains no other operation", async () => {
    const code = await bundled(deep);
    for (const other of Object.values(others)) expect(code).not.toMatch(other);
    expect(code).toContain("callRecordings.create");
  });

  it("a namespace import contains no other resource (esbuild)", async () => {
    const code = await bundled(
      'import { createClient } from "./src/index.ts"; import { callRecordings } from "./generated/compat/index.ts"; console.log(callRecordings.create(createClient(), { callSid: "x" }));',
    );
    for (const other of [others.resource, others.webhooks, others.thin]) expect(code).not.toMatch(other);
  });

  it("a namespace import contains no other operation (Rollup)", async () => {
    const plugin = {
      name: "typescript",
      resolveId: (id: string, from: string | undefined) =>
        from && id.startsWith(".") ? fileURLToPath(new URL(id.replace(/\.js$/, ".ts"), `file://${from}`)) : id,
      load: async (id: string) =>
        id === `${root}entry.ts`
          ? 'import { callRecordings } from "./generated/compat/index.ts"; console.log(callRecordings.create);'
          : undefined,
      transform: async (code: string, id: string) =>
        id.endsWith(".ts")
          ? { code: (await transform(code, { loader: "ts", target: "es2022" })).code, map: null }
          : undefined,
    };
    const bundle = await rollup({ input: `${root}entry.ts`, plugins: [plugin], external: ["openapi-fetch"] });
    const { output } = await bundle.generate({ format: "esm" });
    expect(output[0].code).toContain("callRecordings.create");
    for (const other of [others.operation, others.resource]) expect(output[0].code).not.toMatch(other);
  });
});
