import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { temporaryFolder } from "../../scripts/temporary-folder.js";
import { type Contender, compare } from "./measure.js";

/** The contenders as they are shipped: tsx wraps every closure in a call that keeps its name, a cost that no user has. */
async function compiled(origin: string): Promise<Contender[]> {
  const folder = temporaryFolder("bench-");
  const outfile = join(folder.path, "contenders.mjs");
  const entry = fileURLToPath(new URL("./per-call-contenders.ts", import.meta.url));
  await build({ entryPoints: [entry], bundle: true, format: "esm", platform: "node", target: "es2022", outfile });
  const { contenders } = (await import(pathToFileURL(outfile).href)) as { contenders(origin: string): Contender[] };
  folder.remove();
  return contenders(origin);
}

/** Per-call time of the wrappers and the thin client relative to handwritten fetch, against a server in another process. */
export async function bench(): Promise<{ name: string; ratio: number; limit: number }[]> {
  const server: ChildProcess = fork(new URL("./per-call-server.ts", import.meta.url), {
    execArgv: ["--import", "tsx"],
  });
  try {
    const [port] = await once(server, "message");
    const results = await compare(await compiled(`http://127.0.0.1:${port}`), 60, 100);
    const limits: Record<string, number> = { wrapper: 1.15, "thin client": 1.3 };
    return results.map(({ name, ratio }) => ({ name, ratio, limit: limits[name] ?? 1 }));
  } finally {
    server.kill();
  }
}
