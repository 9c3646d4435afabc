/** Clients of foreign documents against a real server: what each encoding puts on the wire. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { type Generated, writeFiles } from "../../../scripts/generate/index.js";
import { loadSpec } from "../../../scripts/spec/index.js";
import { type Play, type Seen, serve } from "../../support/servers.js";
import { make, ROOT } from "../make.js";
import { RENAMED } from "./renamed.js";

const RUNTIME = join(ROOT, "src/runtime.ts");

/** The client of `fixtures/wire.yaml`. */
export async function makeWire(): Promise<Generated> {
  return make(await loadSpec(join(import.meta.dirname, "../fixtures/wire.yaml"), { overlay: null }), RUNTIME);
}

interface Wire {
  /** Calls `resource.verb`, and returns what was sent to the server, and what was reported about its answer. */
  send(name: string, input?: object): Promise<{ sent: Seen; result: unknown; unexpected: unknown[] }>;
  close(): Promise<void>;
}

/** Both clients, and a server for them. */
export async function startWire(): Promise<Wire> {
  const [{ createClient, api }, server] = await Promise.all([bundled(), serve([answer])]);
  const reported: unknown[] = [];
  const onUnexpected = (event: unknown) => reported.push(event);
  const client = createClient({ baseUrl: server.url, projectId: "P", token: "T", onUnexpected });
  return {
    send: async (name, input) => {
      const [resource = "", verb = ""] = name.split(".");
      const before = server.requests.length;
      const result = await api[resource]?.[verb]?.(client, input);
      const sent = server.requests[before];
      if (!sent) throw new Error(`${name} sent nothing`);
      return { sent, result, unexpected: reported.splice(0) };
    },
    close: server.close,
  };
}

interface Bundle {
  createClient(options: object): object;
  readonly api: Record<string, Record<string, (client: object, input?: object) => Promise<unknown>>>;
}

/** The generated clients as a program uses them: one bundle with the runtime. */
async function bundled(): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), "wire-"));
  try {
    await writeFiles(join(folder, "api"), (await makeWire()).files);
    await writeFiles(join(folder, "renamed"), (await make(RENAMED, RUNTIME)).files);
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as wire from "./api/index.ts"; import * as renamed from "./renamed/index.ts";
        export const api = { ...wire, ...renamed }; export { createClient } from ${JSON.stringify(join(ROOT, "src/index.ts"))};`,
        resolveDir: folder,
      },
      nodePaths: [join(ROOT, "node_modules")],
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
    });
    const file = join(folder, "bundle.mjs");
    await writeFile(file, outputFiles[0]?.text ?? "");
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const answer: Play = ({ url = "", method }, response) => {
  if (/^(?:\w+ \/v1\/answers|POST \/v1\/json.*|GET \/v1\/wide)$/.test(`${method} ${url}`))
    response.setHeader("content-type", "application/json").end('{"a":1}');
  else if (url.startsWith("/v1/texts") && method !== "PUT") response.end("hello");
  else if (url.startsWith("/v1/successes/")) succeed(url, response);
  else response.writeHead(204).end();
};

/** A request to `…/202?body={}` is answered with this status and body. */
function succeed(url: string, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  response.writeHead(Number(pathname.split("/")[3])).end(searchParams.get("body") ?? "");
}
