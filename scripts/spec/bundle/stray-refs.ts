import type { Json, JsonObject } from "../document.js";
import { walkKinds } from "../grammar.js";
import type { Refuse } from "../refuse.js";

/** A reference that leads out of the folder, and perhaps onto a network. */
export const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i;

/** Other people's extensions: nothing here reads them, so one can be left out. */
const UNREAD = /^x-(?!client-)/;

/**
 * References in places where OpenAPI has none; tools follow some of them. One that leads out of the document is refused,
 * unless it names a file in an extension, which is then left out.
 */
export function dropStrayRefs(root: Json, refuse: Refuse): void {
  if (!leadsOut(root)) return;
  const known = new Set<unknown>();
  walkKinds(root, "document", (object) => known.add(object));
  /** `member` is what the nearest object of a known kind has above `value`. */
  const visit = (value: Json, segments: readonly string[], owner: JsonObject, member: string | undefined): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (isOutward(key, child)) {
        if (member !== undefined && UNREAD.test(member) && !REMOTE.test(child)) delete owner[member];
        else refuse([...segments, key], `$ref ${child}: only references within the document are allowed here`);
      } else if (known.has(value)) visit(child, [...segments, key], value as JsonObject, key);
      else visit(child, [...segments, key], owner, member);
    }
  };
  visit(root, [], {}, undefined);
}

const isOutward = (key: string, value: unknown): value is string =>
  key === "$ref" && typeof value === "string" && !value.startsWith("#");

/** Whether any reference does, which is rare: a look at all of them costs a quarter of finding out where each one is. */
function leadsOut(value: Json): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(leadsOut);
  return Object.keys(value).some((key) => isOutward(key, value[key]) || leadsOut(value[key] ?? null));
}
