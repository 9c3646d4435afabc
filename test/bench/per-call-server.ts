/** The other end of the per-call bench, in a separate process: answers every call with one recording. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const recording = JSON.stringify({
  sid: "7a9b0f52-0c0e-4b7e-9a5c-2f6b6f1f3a10",
  account_sid: "b08dacad-6ce1-4b38-8397-1f2e9a1d7f05",
  api_version: "2010-04-01",
  call_sid: "5b2b5c3e-2d6c-4d0f-8e52-6c2f5a7d9b11",
  conference_sid: null,
  channel: "1",
  channels: "2",
  date_created: "Tue, 01 Sep 2026 10:00:00 +0000",
  date_updated: "Tue, 01 Sep 2026 10:01:00 +0000",
  start_time: "Tue, 01 Sep 2026 10:00:00 +0000",
  duration: 60,
  price: "0.0025",
  status: "completed",
  error_code: null,
  subresource_uris: { transcriptions: "/api/laml/2010-04-01/Accounts/b/Recordings/7/Transcriptions" },
});

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(recording);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
