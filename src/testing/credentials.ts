import { toBase64, toBytes } from "../webhooks/bytes.js";
import type { Operation } from "./document.js";
import type { RawRequest } from "./raw-request.js";
import { Refusal } from "./refusal.js";

export interface Credentials {
  readonly projectId: string;
  readonly token: string;
}

/**
 * The project whose credentials the request has, by HTTP Basic (RFC 7617). Audio is public, as SignalWire's is unless the project
 * protects it: its URL can't be guessed. Wrong credentials are refused even for audio.
 */
export function callerOf(
  { headers }: RawRequest,
  operation: Operation,
  own: Credentials,
  created: () => readonly Credentials[],
): string {
  const { authorization } = headers;
  const isPublic = operation.security !== "required" || isAudio(operation);
  if (authorization === undefined && isPublic) return own.projectId;
  const isSent = (known: Credentials) => isBasic(authorization ?? "", basic(known));
  const caller = isSent(own) ? own : created().find(isSent);
  if (caller) return caller.projectId;
  const what =
    "The project or the token is not that of createFakeSpace({ projectId, token }), nor one made by tokens.create";
  throw new Refusal([401], what, { "www-authenticate": 'Basic realm="SignalWire"' });
}

function isAudio({ responses }: Operation): boolean {
  return responses.get(200)?.contentType?.startsWith("audio/") === true;
}

/** The scheme's name is read in any case. */
function isBasic(authorization: string, wanted: string): boolean {
  const [, given] = /^basic +(\S+)$/i.exec(authorization) ?? [];
  return given === wanted;
}

function basic({ projectId, token }: Credentials): string {
  return toBase64(toBytes(`${projectId}:${token}`));
}
