/** Scripted servers on loopback: each request plays the next step. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Server as RawServer, type Socket } from "node:net";

export type Play = (request: IncomingMessage, response: ServerResponse) => void;

/** What a server does with a request: a status with a fitting body, an answer, or anything at all. */
export type Step =
  | number
  | Play
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      readonly body?: string | Uint8Array;
      readonly json?: unknown;
      /** Milliseconds before the headers. */
      readonly delay?: number;
      /** After the headers, one byte of the body each so many milliseconds, for ever. */
      readonly drip?: number;
      readonly fault?: "reset" | "reset mid-body" | "end" | "end mid-body" | "hang" | "hang mid-body";
    };

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Place {
  readonly url: string;
  readonly port: number;
  readonly requests: Seen[];
  /** Connections open now. */
  sockets(): number;
  /** Connections ever opened. */
  connections(): number;
  /** Answers that are neither finished nor cut off. */
  unsettled(): number;
  close(): Promise<void>;
}

/** One body that every operation of the tables can read. */
export const answer = {
  sid: "RE1",
  status: "completed",
  date_created: "Tue, 01 Sep 2026 10:00:00 +0000",
  recordings: [{ sid: "RE1", status: "completed" }],
  next_page_uri: null,
};

const errorBody = (status: number) => ({ code: 20_000 + status, message: "No.", more_info: "", status });

function play(step: Step, request: IncomingMessage, response: ServerResponse): void {
  if (typeof step === "function") {
    step(request, response);
    return;
  }
  const given = typeof step === "number" ? { status: step } : step;
  const { delay = 0 } = given;
  if (delay) setTimeout(() => respond(given, request, response), delay).unref();
  else respond(given, request, response);
}

function respond(step: Exclude<Step, number | Play>, request: IncomingMessage, response: ServerResponse): void {
  const { status = 200, headers = {}, json = status < 400 ? answer : errorBody(status), drip, fault } = step;
  const { socket } = request;
  if (fault === "hang") return;
  if (fault === "reset") return void socket.resetAndDestroy();
  if (fault === "end") return void socket.end();
  const bodiless = status === 204 || status === 304 || status < 200;
  const body = step.body ?? (bodiless ? "" : JSON.stringify(json));
  response.writeHead(status, { "content-type": "application/json", ...(headers as Record<string, string>) });
  if (drip) trickle(response, body, drip);
  else if (!fault) response.end(body);
  else breakOff(fault, body, socket, response);
}

/** Half of the body, then the fault. */
function breakOff(fault: string, body: string | Uint8Array, socket: Socket, response: ServerResponse): void {
  response.write(body.slice(0, Math.max(1, body.length >> 1)));
  if (fault === "hang mid-body") return;
  setTimeout(() => (fault === "reset mid-body" ? socket.resetAndDestroy() : socket.end()), 10).unref();
}

/** Blanks, which JSON allows, so that only time can end it. */
function trickle(response: ServerResponse, body: string | Uint8Array, everyMs: number): void {
  response.write(body.slice(0, 1));
  const timer = setInterval(() => response.write(" "), everyMs);
  response.on("close", () => clearInterval(timer));
}

export const redirect = (location: string, status = 302): Step => ({ status, headers: { location }, body: "" });

/** 429, with a Retry-After. */
export const limited = (retryAfter: string): Step => ({ status: 429, headers: { "retry-after": retryAfter } });

/** Bytes as they stand, in place of an answer; then FIN. */
export const bytes =
  (...parts: readonly (string | Uint8Array)[]): Play =>
  ({ socket }) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };

/** A server that plays its steps one after the other; the last one for ever. */
export async function serve(steps: readonly Step[]): Promise<Place> {
  const requests: Seen[] = [];
  let unsettled = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    unsettled++;
    response.on("close", () => unsettled--);
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => {});
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const count = requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      play(steps[Math.min(count, steps.length) - 1] ?? 200, request, response);
    });
  });
  server.on("clientError", (_, socket) => socket.destroy());
  const { port, sockets, connections, close } = await opened(server);
  return { url: `http://127.0.0.1:${port}`, port, requests, sockets, connections, unsettled: () => unsettled, close };
}

/** A server that speaks no HTTP by itself. */
async function serveRaw(onSocket: (socket: Socket) => void): Promise<Omit<Place, "requests" | "unsettled">> {
  const server = createRawServer(onSocket);
  const { port, ...rest } = await opened(server);
  return { url: `http://127.0.0.1:${port}`, port, ...rest };
}

async function opened(server: Server | RawServer) {
  const open = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections++;
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  const { port } = server.address() as AddressInfo;
  return { port, sockets: () => open.size, connections: () => connections, close };
}

/** A port that nobody listens on. */
export async function deadPort(): Promise<number> {
  const { port, close } = await serveRaw(() => {});
  await close();
  return port;
}
