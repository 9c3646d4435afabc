import { adopt } from "./adopt.js";
import type { MergeContext } from "./context.js";
import { mergeSchema } from "./schema.js";
import { keysAt, type Path } from "./tree.js";

/** The content of a page's body or answer, in the form that the spec may contain. */
export function newContent(context: MergeContext, pageContent: Path, near: Path): Record<string, unknown> {
  const entries = keysAt(context.page, pageContent).map((media) => {
    const schema: Path = [...pageContent, media, "schema"];
    return [media, context.page.get(schema) === undefined ? {} : { schema: adopt(context, schema, near) }] as const;
  });
  return Object.fromEntries(entries);
}

/** Merges the schemas of two media types, where both have one. */
export function mergeMediaType(context: MergeContext, specMedia: Path, pageMedia: Path, where: string): void {
  const [use, pageUse]: [Path, Path] = [
    [...specMedia, "schema"],
    [...pageMedia, "schema"],
  ];
  if (context.page.get(pageUse) === undefined || context.spec.get(use) === undefined) return;
  mergeSchema(context, use, pageUse, where);
}
