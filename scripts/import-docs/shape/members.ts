import { isRecord } from "../records.js";
import { Unreadable } from "../unreadable.js";

/** The object under a key, if there is one. */
export function objectIn(
  owner: Record<string, unknown>,
  key: string,
  where: string,
): Record<string, unknown> | undefined {
  const value = valueIn(owner, key);
  return value === undefined ? undefined : asObject(value, where);
}

/** The list under a key, if there is one. */
export function listIn(owner: Record<string, unknown>, key: string, where: string): unknown[] | undefined {
  const value = valueIn(owner, key);
  if (value === undefined || Array.isArray(value)) return value;
  throw new Unreadable(`${where}: ${key} is not a list`);
}

export function checkTexts(owner: Record<string, unknown>, keys: readonly string[], where: string): void {
  for (const key of keys) {
    const value = valueIn(owner, key);
    if (value !== undefined && typeof value !== "string")
      throw new Unreadable(`${where}: ${quote(value)} is not a ${key}`);
  }
}

export function checkFlags(owner: Record<string, unknown>, keys: readonly string[], where: string): void {
  for (const key of keys) {
    const value = valueIn(owner, key);
    if (value !== undefined && typeof value !== "boolean")
      throw new Unreadable(`${where}: ${key} must be true or false, not ${quote(value)}`);
  }
}

export function asObject(value: unknown, where: string): Record<string, unknown> {
  if (!isRecord(value)) throw new Unreadable(`${where} is not an object`);
  return value;
}

/** A key without a value says nothing; it is removed, so that nobody has to think of it again. */
function valueIn(owner: Record<string, unknown>, key: string): unknown {
  if (owner[key] === null) delete owner[key];
  return owner[key];
}

/** Untrusted text for a message: short, and on one line. */
export function quote(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
