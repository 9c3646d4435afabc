import { toBase64, toBytes } from "../webhooks/bytes.js";
import type { Operation } from "./document.js";
import type { RawRequest } from "./raw-request.js";
import { Refusal } from "./refusal.js";

export interface Credentials {
  readonly projectId: string;
  readonly token: string;
}

/**
 * HTTP Basic (RFC 7617). Audio is public, as SignalWire's is unless the project protects it: its URL can't be guessed.
 * Wrong credentials are refused even for audio.
 */
export function checkCredentials(
  { headers }: RawRequest,
  operation: Operation,
  { projectId, token }: Credentials,
): void {
  const { authorization } = headers;
  const isPublic = operation.security !== "required" || isAudio(operation);
  if (authorization === undefined ? isPublic : isBasic(authorization, basic(projectId, token))) return;
  const what = "The project or the token is not that of createFakeSpace({ projectId, token })";
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

function basic(projectId: string, token: string): string {
  return toBase64(toBytes(`${projectId}:${token}`));
}
