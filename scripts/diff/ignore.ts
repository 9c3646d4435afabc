import { Failure } from "../failure.js";
import type { Change } from "./change.js";
import { isObject, textAt } from "./json.js";

/** A change that was reviewed and accepted. */
export interface Accepted {
  readonly fingerprint: string;
  readonly reason: string;
}

/**
 * Reads an ignore file: a list of `{ fingerprint, reason }`.
 * @throws {Failure} On anything else; the reason is mandatory.
 */
export function readAccepted(value: unknown, file: string): Accepted[] {
  const list = isObject(value) ? value.ignore : value;
  if (list === null || list === "") return [];
  if (!Array.isArray(list))
    throw new Failure(`${file}: an ignore file is a list of \`- fingerprint: …\` with a \`reason: …\``);
  return list.map((entry, index) => {
    const fingerprint = isObject(entry) ? entry.fingerprint : undefined;
    const reason = textAt(entry, "reason")?.trim().replaceAll(/\s+/g, " ") ?? "";
    if (fingerprint === undefined || fingerprint === "")
      throw new Failure(`${file}: entry ${index + 1} has no fingerprint`);
    if (reason === "")
      throw new Failure(`${file}: entry ${index + 1} (${String(fingerprint)}) has no reason; say why it is accepted`);
    return { fingerprint: String(fingerprint), reason };
  });
}

/** Removes the accepted changes; an entry that no longer matches any change is stale. */
export function applyAccepted(
  changes: readonly Change[],
  accepted: readonly Accepted[],
): { readonly changes: Change[]; readonly ignored: number; readonly stale: readonly Accepted[] } {
  const known = new Set(accepted.map(({ fingerprint }) => fingerprint));
  const found = new Set(changes.map(({ fingerprint }) => fingerprint));
  const left = changes.filter(({ fingerprint }) => !known.has(fingerprint));
  const stale = accepted.filter(({ fingerprint }) => !found.has(fingerprint));
  return { changes: left, ignored: changes.length - left.length, stale };
}
