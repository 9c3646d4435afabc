import { create } from "../../generated/compat/call-recordings.js";
import { compat } from "../../generated/compat/client.js";
import { createClient } from "../../src/index.js";
import type { Contender } from "./measure.js";

/** What a careful person writes by hand, with the same timeout, status check and JSON. */
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

/** The same call, three ways; the first is what the others are measured against. */
export function contenders(origin: string): Contender[] {
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
