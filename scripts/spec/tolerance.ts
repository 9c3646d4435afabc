import { isObject, pointerSegments, valueAt } from "./document.js";
import { walkKinds } from "./grammar.js";
import type { LintFinding } from "./lint.js";
import type { Spec } from "./load.js";

/**
 * Turns harmless lint findings on other people's documents into warnings: missing descriptions, keys that OpenAPI doesn't know
 * (in 3.1 a schema may have any keyword), the contents of extensions and of keywords that do not affect types,
 * [boolean schemas](https://spec.openapis.org/oas/v3.1.0#schema-object), which 3.1 allows everywhere, 3.1's ways to say null in 3.0,
 * and the style that 3.2 adds.
 */
export function tolerate(spec: Spec, findings: readonly LintFinding[]): LintFinding[] {
  const known = new Set<unknown>();
  walkKinds(spec.document, "document", (object) => known.add(object));
  return findings.map((finding) => (isHarmless(spec, finding, known) ? { ...finding, severity: "warn" } : finding));
}

function isHarmless({ document }: Spec, { rule, message, pointer }: LintFinding, known: ReadonlySet<unknown>): boolean {
  if (rule !== "struct") return false;
  const segments = pointerSegments(`#${pointer}`);
  const isBooleanSchema = !/^3\.0/.test(document.openapi) && /^Expected type `Schema` .* got `boolean`/.test(message);
  const isNewerType = /^`type` can be one of /.test(message) && isType(valueAt(document, segments));
  const isNewerStyle =
    /^3\.2/.test(document.openapi) && /^`style` can be /.test(message) && valueAt(document, segments) === "cookie";
  return (
    isBooleanSchema ||
    isNewerType ||
    isNewerStyle ||
    / is not expected here|^The field `description` must be present/.test(message) ||
    UNREAD.test(leaving(document, segments, known))
  );
}

/** The types of 3.1, one or several. */
const isType = (type: unknown): boolean =>
  [type].flat().every((name) => /^(?:null|boolean|object|array|number|integer|string)$/.test(`${name}`));

/** Extensions, and keywords that limit or illustrate a value: no type, name or encoding is made from these. */
const UNREAD =
  /^(?:x-.*|pattern|multipleOf|minimum|exclusiveM(?:in|ax)imum|m(?:in|ax)(?:Length|Items|Properties)|uniqueItems|examples?|xml)$/;

/** The first step that leaves the objects OpenAPI knows. */
function leaving(document: unknown, segments: readonly string[], known: ReadonlySet<unknown>): string {
  const owner = segments.findLastIndex((_, length) => known.has(valueAt(document, segments.slice(0, length))));
  return (isObject(document) && segments[owner]) || "";
}
