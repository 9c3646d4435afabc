import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { create } from "../../generated/compat/call-recordings.js";
import { compat } from "../../generated/compat/client.js";
import { createClient } from "../../src/index.js";
import { type Contender, compare } from "./measure.js";

/** What a careful person writes by hand: the same timeout, status check and JSON. */
async function handWritten(origin: string): Promise<unknown> {
  const response = await fetch(`${origin}/api/laml/2010-04-01/Accounts/P/Calls/c/Recordings`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa("P:T")}`,
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ RecordingChannels: "dual", Trim: "trim-silence" }).toString(),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function contenders(origin: string): Contender[] {
  const client = createClient({ baseUrl: origin, projectId: "P", token: "T" });
  const thin = compat(client);
  return [
    { name: "fetch by hand", run: () => handWritten(origin) },
    { name: "wrapper", run: () => create(client, { callSid: "c", recordingChannels: "dual", trim: "trim-silence" }) },
    {
      name: "thin client",
      run: () =>
        thin.POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", {
          params: { path: { AccountSid: "P", CallSid: "c" } },
          body: { RecordingChannels: "dual", Trim: "trim-silence" },
        }),
    },
  ];
}

/** Per-call time of the wrappers and the thin client over fetch by hand, against a server in another process. */
export async function bench(): Promise<{ name: string; ratio: number; limit: number }[]> {
  const server: ChildProcess = fork(new URL("./per-call-server.ts", import.meta.url), {
    execArgv: ["--import", "tsx"],
  });
  try {
    const [port] = await once(server, "message");
    const results = await compare(contenders(`http://127.0.0.1:${port}`), 60, 60);
    const limits: Record<string, number> = { wrapper: 1.15, "thin client": 1.3 };
    return results.map(({ name, ratio }) => ({ name, ratio, limit: limits[name] ?? 1 }));
  } finally {
    server.kill();
  }
}
