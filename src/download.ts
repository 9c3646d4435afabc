import { type Call, callOf } from "./call.js";
import type { Client } from "./client.js";
import { defineOperation } from "./define.js";
import { guarded, type Patience } from "./download-stream.js";
import { encode, fieldOf } from "./encode.js";
import { DownloadError, NotFoundError } from "./errors.js";
import { exchange, pause } from "./exchange.js";
import { settingsOf } from "./inside.js";
import { isAllowedMedia, isPublicHttps } from "./media-url.js";
import type { Operation, Variants } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Outcome, Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { type Tally, tallied } from "./tally.js";

/**
 * A download whose headers have arrived. Read its body soon, and without long pauses: one that nobody reads for `timeoutMs`, 30 s by
 * default, is abandoned. For a player that may be paused, give the call a longer `timeoutMs`.
 *
 * A part of it is asked for by a call's `headers: { range }`; `.withResponse()` has the status (206) and headers of the answer, to be
 * passed on to a browser that seeks.
 */
export interface Download {
  /** Can be read once. */
  readonly body: ReadableStream<Uint8Array>;
  /** As stated by the server. */
  readonly contentType: string;
  /** From `offset` to the end of the whole, whatever part was asked for; null if it is not stated, or is that of the compressed body. */
  readonly contentLength: number | null;
  /** Where in the whole this body starts: 0, or what `restart` asked for if the server complied; NaN if the server did not say which part it sent. */
  readonly offset: number;
  /** Strong ETag or date of the content; null if the server gives none, and then nothing can be resumed. */
  readonly validator: string | null;
  /** Requests the content again from this byte on (Range, If-Range). The server may still start at 0: see `offset`. */
  restart(from: number): Promise<Download>;
}

/** Where a download comes from, in however many requests. */
interface Source {
  readonly settings: Settings;
  readonly out: Outgoing;
  /** When all requests and reading must be done, by the client's clock. */
  readonly deadline: number;
  readonly tally: Tally;
}

/** A total limit is the call's own: the client's does not count for downloads. */
function sourceOf(settings: Settings, out: Outgoing, options: RequestOptions | undefined, tally: Tally): Source {
  const { totalTimeoutMs } = own(options);
  const deadline = totalTimeoutMs === undefined ? Number.POSITIVE_INFINITY : settings.clock.now() + totalTimeoutMs;
  return { settings, out, deadline, tally };
}

/** Opens an operation's answer as a stream; for variants, of the one that the input names. */
export function downloadOperation(
  client: Client,
  operation: Operation | Variants,
  input: object | undefined,
  options?: RequestOptions,
): Call<Download> {
  const id = "of" in operation ? (Object.values(operation.of)[0]?.id ?? "") : operation.id;
  return callOf(id, async () => {
    const settings = settingsOf(client);
    const [chosen, rest] = variant(operation, input);
    const out = encode(settings, chosen, rest, options);
    return tallied(chosen.id, settings.clock, (tally) => patiently(sourceOf(settings, out, options, tally)));
  });
}

function variant(operation: Operation | Variants, input: object | undefined): readonly [Operation, object | undefined] {
  if (!("of" in operation)) return [operation, input];
  const { [operation.name]: wanted, ...rest } = own(input) as Record<string, unknown>;
  const names = Object.keys(operation.of);
  const name = wanted === undefined ? names[0] : names.find((known) => known === wanted);
  const chosen = name === undefined ? undefined : operation.of[name];
  if (!chosen) refuse(`${operation.name} must be ${names.join(" or ")}`);
  // Refused here, because the path that was chosen knows nothing of the choice and could not hint at it.
  for (const key of Object.keys(rest)) fieldOf({ ...chosen.input, [operation.name]: ["path", ""] }, key);
  return [chosen, rest];
}

/** Right after `completed` the audio may still be missing: a 404 is retried for three seconds. */
async function patiently(source: Source): Promise<Outcome<Download>> {
  const { settings, out } = source;
  const until = Math.min(source.deadline, settings.clock.now() + 3_600);
  for (let delay = 500; ; delay *= 2) {
    const outcome = await open(source, 0);
    const over = settings.clock.now() + delay > until || out.limits.retry.maxAttempts === 1;
    if (outcome.ok || !NotFoundError.is(outcome.error) || over || delay > 2_000) return outcome;
    await pause(settings.clock, out.signal, delay);
  }
}

/** Sends the request, and follows one redirect to where the media is stored: https, no credentials, no private address. */
async function open(source: Source, from: number, validator?: string): Promise<Outcome<Download>> {
  const { tally } = source;
  const first = await ask(source, from, validator);
  tally.attempts += first.meta.attempts;
  const response = first.ok ? undefined : first.answer?.response;
  const to = response && /^30[12378]$/.test(String(response.status)) ? response.headers.get("location") : null;
  if (!to || source.out.foreign || !URL.canParse(to, source.out.url)) return first;
  const url = new URL(to, source.out.url);
  if (!isPublicHttps(url)) return { ...first, ok: false, error: leadsAstray(source.out), meta: first.meta };
  const second = await ask({ ...source, out: elsewhere(source.out, url) }, from, validator);
  tally.attempts += second.meta.attempts;
  return second;
}

/** The same request to another origin: none of the client's own headers go there. */
function elsewhere(out: Outgoing, url: URL): Outgoing {
  const { accept = "*/*", "user-agent": agent } = out.headers;
  return {
    ...out,
    url: url.href,
    headers: { accept, ...(agent && { "user-agent": agent }) },
    security: "none",
    foreign: true,
    values: () => [out.values(), partsOf(url)],
  };
}

/** The parts of a URL that no message may repeat: whoever knows a media URL can open it. */
const partsOf = ({ pathname, searchParams }: URL): string[] => [...pathname.split("/"), ...searchParams.values()];

function leadsAstray({ operation: { id: operationId } }: Outgoing): DownloadError {
  return new DownloadError(`${operationId}: redirected to a place that is not https or not public`, {
    operationId,
    attempts: 1,
    delivered: "yes",
  });
}

function ask(source: Source, from: number, validator: string | undefined): Promise<Outcome<Download>> {
  const { settings, out, deadline } = source;
  const range = from > 0 ? { range: `bytes=${from}-`, ...(validator && { "if-range": validator }) } : {};
  const headers = { ...out.headers, "accept-encoding": "identity", ...range };
  const left = Math.ceil(deadline - settings.clock.now());
  // Never infinite: a Retry-After counts as too long when it exceeds the time that is left.
  const limits = { ...out.limits, totalTimeoutMs: Math.min(Math.max(1, left), 2 ** 31) };
  return exchange<Download>(
    settings,
    { ...out, headers, limits },
    {
      stream: (response, watch) =>
        download(
          source,
          response,
          guarded(response, watch, out, () => patience(source)),
        ),
    },
  );
}

/** How long the next chunk of a body may take. */
function patience({ settings, out, deadline }: Source): Patience {
  const [left, idle] = [deadline - settings.clock.now(), out.limits.timeoutMs];
  return left < idle ? { ms: left, phase: "total" } : { ms: idle, phase: "body" };
}

function download(source: Source, response: Response, body: ReadableStream<Uint8Array>): Download {
  const { headers } = response;
  const length = headers.get("content-length");
  const isEncoded = !/^(?:identity)?$/.test(headers.get("content-encoding") ?? "");
  const validator = validatorOf(headers);
  const told = length && /^\d+$/.test(length) && !isEncoded ? +length : Number.NaN;
  const [start, total] = response.status === 206 ? rangeOf(headers) : [0, told];
  const contentType = headers.get("content-type") ?? "application/octet-stream";
  reportOtherType(source, contentType);
  return {
    body,
    contentType,
    contentLength: Number.isNaN(total) ? null : total - start,
    offset: start,
    validator: validator ?? null,
    restart: async (from) => {
      const outcome = await open(source, isEncoded || !validator ? 0 : from, validator);
      if (outcome.ok) return outcome.data;
      throw outcome.error;
    },
  };
}

/** Audio of another kind than requested may still be of use: it is reported, not refused. */
function reportOtherType({ settings: { onUnexpected }, out }: Source, contentType: string): void {
  const { accept = "*/*" } = out.headers;
  const plain = contentType
    .toLowerCase()
    .replace(/\/(?:x-|vnd\.)?wave?\b/, "/wav")
    .replace(/\/(?:x-)?mp(?:3|eg3)\b/, "/mpeg")
    .replace(/;.*/s, "")
    .trim();
  if (/[*,]/.test(accept) || plain === accept) return;
  const event = { operationId: out.operation.id, pointer: "", reason: `not of type ${accept}` };
  (async () => onUnexpected?.(event))().catch(() => {});
}

/** Where a 206 starts, and the size of the whole; NaN where it does not say, or contradicts itself. https://www.rfc-editor.org/rfc/rfc9110#section-14.4 */
function rangeOf(headers: Headers): [start: number, total: number] {
  const found = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i.exec(headers.get("content-range") ?? "");
  const [, start = Number.NaN, end = Number.NaN, total = Number.NaN] = found?.map(Number) ?? [];
  return end >= start && !(end >= total) ? [start, total] : [Number.NaN, Number.NaN];
}

/**
 * A strong ETag, or without any ETag the date: the values that If-Range may hold. A date that was less than a second ago says
 * nothing, as the content may change again in the same second. An answer without a Date is from when it is received.
 * https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2.2, https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1
 */
function validatorOf(headers: Headers): string | undefined {
  const etag = headers.get("etag");
  if (etag) return etag.startsWith('"') ? etag : undefined;
  const date = headers.get("last-modified") ?? "";
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  return now - Date.parse(date) >= 1_000 ? date : undefined;
}

/**
 * Opens a media URL, such as a recording's `url`, or a path at the client's own origin. Starts without credentials; a 401 from the client's own origin is retried
 * once with them.
 *
 * @throws {SignalWireError} When the URL is neither the client's own origin nor public https.
 * @example
 * await saveToFile(downloadMedia(client, recording.url), "call.wav");
 */
export function downloadMedia(client: Client, url: string, options?: RequestOptions): Call<Download> {
  const id = "downloadMedia";
  return callOf(id, async () => {
    const settings = settingsOf(client);
    const target = mediaUrl(settings, url);
    const described = defineOperation({
      id,
      api: { name: "", basePath: "" },
      method: "GET",
      path: "<media>",
      input: {},
      returns: "binary",
      accept: "*/*",
      security: "none",
    });
    const out = {
      ...encode(settings, described, {}, options),
      url: target.href,
      values: () => partsOf(target),
    };
    return tallied(id, settings.clock, async (tally) => {
      const source = sourceOf(settings, out, options, tally);
      if (target.origin !== settings.origin) return patiently({ ...source, out: elsewhere(out, target) });
      const bare = await patiently(source);
      const isRefused = !bare.ok && bare.answer?.response.status === 401 && settings.token;
      return isRefused ? patiently({ ...source, out: { ...out, security: "basic" } }) : bare;
    });
  });
}

/** An absolute URL, or a path at the client's own origin. */
function mediaUrl({ origin, base }: Settings, text: string): URL {
  const sound = /^(?:https?:\/\/|\/(?![/\\]))/i.test(text) && URL.canParse(text, base);
  const url = sound
    ? new URL(text, base)
    : refuse("url must be an https URL, or a path at the client's own origin, from / on");
  return isAllowedMedia(url, origin) ? url : refuse("the URL is neither of the client's own origin nor public https");
}
