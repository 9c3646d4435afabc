import type { RawRequest } from "../raw-request.js";
import type { Reply } from "../reply.js";
import { unmetCondition } from "./conditions.js";
import { synthesizeMp3 } from "./mp3.js";
import { readRange } from "./range.js";
import { synthesizeWav } from "./wav.js";

export interface Audio {
  readonly format: "wav" | "mp3";
  readonly seconds: number;
  readonly channels: number;
  readonly etag: string;
}

const FORMATS = {
  wav: { contentType: "audio/wav", synthesize: synthesizeWav },
  mp3: { contentType: "audio/mpeg", synthesize: synthesizeMp3 },
};

/** The audio, whole or the range that a GET asked for; a range of another version (If-Range) gives the whole. */
export function audioReply({ method, headers: asked }: RawRequest, { format, seconds, channels, etag }: Audio): Reply {
  const unmet = unmetCondition(asked, etag);
  if (unmet !== undefined) return { status: unmet, headers: { etag }, body: new Uint8Array() };
  const { contentType, synthesize } = FORMATS[format];
  const body = synthesize(seconds, channels);
  const headers = { "content-type": contentType, "accept-ranges": "bytes", etag };
  const takesRange = method === "GET" && (asked["if-range"] ?? etag) === etag;
  const range = takesRange ? readRange(asked.range, body.length) : "whole";
  if (range === "whole") return { status: 200, headers, body };
  if (range === "unsatisfiable") {
    return { status: 416, headers: { ...headers, "content-range": `bytes */${body.length}` }, body: new Uint8Array() };
  }
  const part = body.subarray(range.start, range.end + 1);
  const contentRange = `bytes ${range.start}-${range.end}/${body.length}`;
  return { status: 206, headers: { ...headers, "content-range": contentRange }, body: part };
}
