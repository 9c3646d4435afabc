import { posix } from "node:path";
import { lettersOf } from "../../names.js";
import { isRecord } from "../../records.js";
import { shapeOfPath } from "../place.js";
import type { Path } from "../tree.js";
import { ENTRY, type Home, type Part } from "./files.js";
import type { SpecTree } from "./spec-tree.js";

/**
 * Where a new path or webhook goes: into the file of its resource, which is that of its tag, else that of its name, else
 * a new one. A spec in a single file stays in a single file.
 */
export function homeOfNew(spec: SpecTree, at: Path, tag: string | undefined): Home | undefined {
  const items = spec.files.items().filter(({ home }) => home.path.length > 0);
  const [first] = items;
  if (!first) return undefined;
  const relatives = items.filter((item) => isRelated(spec, item, at, tag));
  const nearest = relatives.sort((a, b) => shared(b.at, at) - shared(a.at, at))[0];
  if (nearest) return beside(nearest, at);
  const file = posix.join(posix.dirname(first.home.file), `${kebab(tag ?? lastWord(String(at[1])))}.yaml`);
  if (file === ENTRY) return undefined;
  const known = items.find(({ home }) => home.file === file);
  return known ? beside(known, at) : { file, path: at };
}

/** Whether it has the same tag or, if the page shows no tag, belongs to the same collection. */
function isRelated(spec: SpecTree, { at }: Part, other: Path, tag: string | undefined): boolean {
  if (tag === undefined) return at[0] === other[0] && collection(at) === collection(other);
  const item = spec.get(at);
  return Object.values(isRecord(item) ? item : {}).some(
    (operation) =>
      isRecord(operation) && Array.isArray(operation.tags) && lettersOf(String(operation.tags[0])) === lettersOf(tag),
  );
}

/** `/rooms` of `/rooms/{id}`. */
const collection = (at: Path) => shapeOfPath(String(at[1])).replace(/(?<!\/\{\})(?:\/\{\})+$/, "");

/** How many segments two places have in common. */
function shared(one: Path, other: Path): number {
  if (one[0] !== other[0]) return -1;
  const [a, b] = [one, other].map((at) => shapeOfPath(String(at[1])).split("/"));
  const differs = (a ?? []).findIndex((segment, index) => segment !== b?.[index]);
  return differs < 0 ? (a ?? []).length : differs;
}

/** In the file of another path or webhook; also in the same section, if that one is listed under its own name. */
export function beside({ at, home }: Part, other: Path): Home {
  const byName = home.path.at(-1) === at[1] && at[0] === other[0];
  return { file: home.file, path: byName ? [...home.path.slice(0, -1), String(other[1])] : other.slice(0, 2) };
}

/** The last segment of a path that is not a parameter, or a webhook's name. */
const lastWord = (name: string) =>
  shapeOfPath(name)
    .split("/")
    .findLast((word) => /[A-Za-z0-9]/.test(word)) ?? "root";

const LONGEST_NAME = 60;

/** `CXML Scripts`, `phone_numbers` and `LamlBins` as file names, which contain only letters, digits and dashes, whatever a page says. */
function kebab(text: string): string {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .split(/[^A-Za-z0-9]+/);
  return words.filter(Boolean).join("-").toLowerCase().slice(0, LONGEST_NAME) || "root";
}
