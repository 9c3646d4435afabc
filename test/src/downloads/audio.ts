/** An audio file, and servers that send all of it, send a part of it, or break off. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Step } from "../../support/servers.js";

/** A valid WAV of silence and noise. */
function wav(bytes: number): Buffer {
  const audio = randomBytes(bytes);
  audio.write("RIFF", 0);
  audio.writeUInt32LE(bytes - 8, 4);
  audio.write("WAVE", 8);
  return audio;
}

export const audio = wav(300_000);
export const type = { "content-type": "audio/wav" };
export const etag = { etag: '"v1"' };
export const whole = (headers: Record<string, string> = {}): Step => ({
  body: audio,
  headers: { ...type, "content-length": `${audio.length}`, ...headers },
});

/** Sends some bytes, then breaks the connection. */
function breakOff({ socket }: IncomingMessage, response: ServerResponse, bytes: Uint8Array): void {
  response.write(bytes, () => setTimeout(() => socket.destroy(), 20));
}

/** Sends the start, then breaks the connection. */
export const cut =
  (at: number, headers: Record<string, string> = {}): Step =>
  (request, response) => {
    response.writeHead(200, { ...type, "content-length": `${audio.length}`, ...headers });
    breakOff(request, response, audio.subarray(0, at));
  };

/** Sends what a Range asks for, or from a byte after it; breaks off at `at`. */
export const rest =
  (headers: Record<string, string> = {}, shift = 0, at = audio.length): Step =>
  (request, response) => {
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    response.writeHead(206, {
      ...type,
      "content-range": `bytes ${from + shift}-${audio.length - 1}/${audio.length}`,
      "content-length": `${audio.length - from - shift}`,
      ...headers,
    });
    if (at === audio.length) response.end(audio.subarray(from + shift));
    else breakOff(request, response, audio.subarray(from + shift, at));
  };

const zipped = gzipSync(audio);

/** Sends the file compressed, or the requested range of the compressed bytes; breaks off at `at`. */
export const compressed =
  (at = zipped.length): Step =>
  (request, response) => {
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const range = from > 0 && { "content-range": `bytes ${from}-${zipped.length - 1}/${zipped.length}` };
    response.writeHead(range ? 206 : 200, { ...type, ...etag, ...range, "content-encoding": "gzip" });
    if (at === zipped.length) response.end(zipped.subarray(from));
    else breakOff(request, response, zipped.subarray(from, at));
  };
