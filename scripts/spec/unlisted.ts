import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isObject, pointerOf } from "./document.js";
import type { LintFinding } from "./lint.js";
import { readText, type Spec } from "./load.js";
import { Places } from "./places.js";
import { readSource } from "./source.js";

const SECTIONS = ["paths", "webhooks"] as const;

/** What the files in `resources/` say of paths and webhooks that `openapi.yaml` doesn't refer to: no tool would miss it. */
export async function findUnlisted(spec: Spec): Promise<LintFinding[]> {
  const folder = join(dirname(spec.file), "resources");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".yaml")).sort();
  const listed = new Set(spec.parts.map(({ file, from }) => `${file}#${pointerOf(from)}`));
  const found = await Promise.all(names.map((name) => unlistedIn(join(folder, name), listed)));
  return found.flat();
}

async function unlistedIn(file: string, listed: ReadonlySet<string>): Promise<LintFinding[]> {
  const places = new Places();
  const { root } = readSource(file, await readText(file), places);
  const inSection = (section: string) => {
    const items = isObject(root) ? root[section] : undefined;
    return isObject(items) ? Object.keys(items).map((name) => [section, name] as const) : [];
  };
  return SECTIONS.flatMap(inSection)
    .filter((at) => !listed.has(`${file}#${pointerOf(at)}`))
    .map((at) => ({
      rule: "unlisted",
      severity: "error",
      message: `nothing refers to ${at[1]}, so it is left out; list it in openapi.yaml: \`$ref: resources/${basename(file)}#${encodeURI(pointerOf(at))}\``,
      pointer: "",
      location: places.locate(root, at),
    }));
}
