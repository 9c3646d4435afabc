/** A server of one audio file, and the ways it can go wrong. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Play } from "../support/servers.js";

export interface Media {
  readonly body?: Buffer;
  readonly type?: string;
  readonly etag?: string;
  readonly date?: string;
  /** Whether Content-Length is sent; default true. */
  readonly length?: boolean;
  readonly gzip?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** The first answers break off at these bytes of the file. */
  readonly cuts?: readonly number[];
  /** Every answer stops at this byte, and the connection stays open. */
  readonly stopAt?: number;
  /** How a Range is answered; default: as the standard says. */
  readonly ranges?:
    | "ignored"
    | "another start"
    | "another total"
    | "another body"
    | "nonsense"
    | "multipart"
    | "416"
    | "stuck";
}

/** A WAV of this many bytes. */
export function wave(bytes: number): Buffer {
  const body = Buffer.alloc(Math.max(bytes, 44), Buffer.from("0123456789abcdef"));
  body.write("RIFF", 0);
  body.writeUInt32LE(body.length - 8, 4);
  body.write("WAVEfmt ", 8);
  return body;
}

/** Sends the file again for each request. */
export function media(given: Media): Play {
  let count = 0;
  return (request, response) => answer(given, count++, request, response);
}

function answer(given: Media, count: number, request: IncomingMessage, response: ServerResponse): void {
  const { body = wave(1_000), etag, date, ranges } = given;
  const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1];
  const isSame = request.headers["if-range"] === (etag ?? date);
  const from = asked === undefined || !isSame || ranges === "ignored" ? undefined : Number(asked);
  if (from === undefined) {
    send(given, 200, 0, count, response, {});
    return;
  }
  if (ranges === "416" || from >= body.length) {
    response.writeHead(416, { "content-range": `bytes */${body.length}` }).end();
    return;
  }
  const start = ranges === "another start" ? from - 10 : from;
  const total = ranges === "another total" ? body.length + 5 : body.length;
  const told = ranges === "nonsense" ? "bytes x-y/z" : `bytes ${start}-${total - 1}/${total}`;
  const odd: Record<string, string> = {
    ...(ranges === "another body" && { etag: '"9"' }),
    ...(ranges === "multipart" && { "content-type": "multipart/byteranges; boundary=x" }),
    ...(ranges !== "multipart" && { "content-range": told }),
  };
  send(given, 206, ranges === "stuck" ? from : start, count, response, odd);
}

function send(
  given: Media,
  status: number,
  start: number,
  count: number,
  response: ServerResponse,
  odd: Record<string, string>,
): void {
  const {
    body = wave(1_000),
    type = "audio/wav",
    etag,
    date,
    length = true,
    gzip,
    headers,
    cuts = [],
    stopAt,
    ranges,
  } = given;
  const end = Math.min(cuts[count] ?? body.length, stopAt ?? body.length);
  const plain = body.subarray(start, ranges === "stuck" && status === 206 ? start : Math.max(start, end));
  const sent = gzip ? gzipSync(body) : plain;
  // Without a length, the end of the connection is the end of the body.
  if (!length) response.useChunkedEncodingByDefault = false;
  response.writeHead(status, {
    "content-type": type,
    ...(etag && { etag }),
    ...(date && { "last-modified": date }),
    ...(length && { "content-length": String(gzip ? sent.length : body.length - start) }),
    ...(gzip && { "content-encoding": "gzip" }),
    ...headers,
    ...odd,
  });
  const part = gzip && cuts[count] ? sent.subarray(0, cuts[count]) : sent;
  response.write(part, () => {
    if (stopAt === undefined) finish(response, length && part.length < (gzip ? sent.length : body.length - start));
  });
}

function finish(response: ServerResponse, isCut: boolean): void {
  if (isCut) setTimeout(() => response.socket?.end(), 20).unref();
  else response.end();
}
