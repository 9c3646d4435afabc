/** A server on loopback that notes what comes and answers with next to nothing. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Recorded {
  method: string;
  path: string;
  query: [name: string, value: string][];
  contentType: string | undefined;
  /** As it came. */
  body: string;
}

export interface Recorder {
  url: string;
  /** What came since it was last asked. */
  take(): Recorded[];
  close(): Promise<void>;
}

export async function startRecorder(): Promise<Recorder> {
  let recorded: Recorded[] = [];
  const server = createServer(async (request, response) => {
    recorded.push(await read(request));
    response.statusCode = request.method === "DELETE" ? 204 : 200;
    response.setHeader("content-type", "application/json");
    response.end(request.method === "DELETE" ? undefined : '{"items":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = recorded;
      recorded = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function read(request: IncomingMessage): Promise<Recorded> {
  const url = new URL(request.url ?? "/", "http://recorder.invalid");
  return {
    method: request.method ?? "",
    path: url.pathname,
    query: [...url.searchParams],
    contentType: request.headers["content-type"],
    body: await text(request),
  };
}
