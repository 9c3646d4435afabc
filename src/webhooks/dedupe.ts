import type { Webhook } from "./types.js";

/**
 * `["recordingStatus",["accountSid","…"],["recordingSid","…"],["recordingStatus","completed"]]`; undefined when a payload has no
 * status or no sid to identify it by.
 */
export function dedupeKey({ kind, payload }: Webhook): string | undefined {
  if (kind === "unknown") return undefined;
  const fields = Object.entries(payload).sort(([left], [right]) => (left < right ? -1 : 1));
  const sids = fields.filter(([name]) => name.endsWith("Sid"));
  const states = fields.filter(([name]) => name.endsWith("Status"));
  if (sids.length === 0 || states.length === 0) return undefined;
  return JSON.stringify([kind, ...sids, ...states]);
}
