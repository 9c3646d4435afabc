import { isObject, type Json, type JsonObject, setOwn } from "../document.js";
import type { Kind } from "../grammar.js";
import type { Location, Places } from "../places.js";
import type { Source } from "../source.js";

/** A part of the document that is at another place in its files. */
export interface BundledPart {
  /** In the document. */
  readonly at: readonly string[];
  readonly file: string;
  /** In that file. */
  readonly from: readonly string[];
}

/** The sections of a document's `components`, and the parts that were moved there. */
export class Sections {
  readonly #document: JsonObject;
  readonly #moved: BundledPart[] = [];

  constructor(document: JsonObject) {
    this.#document = document;
  }

  of(kind: Kind): JsonObject {
    const document = this.#document;
    if (!isObject(document.components)) document.components = {};
    const components = document.components;
    if (!isObject(components[kind])) components[kind] = {};
    return components[kind];
  }

  /** A name that nothing has in this section, as near to the wanted one as possible. */
  freeName(kind: Kind, wanted: string): string {
    const base = wanted.replace(/[^A-Za-z0-9._-]+/g, "_") || "Part";
    const taken = this.of(kind);
    for (let count = 1; ; count++) {
      const name = count === 1 ? base : `${base}${count}`;
      if (!Object.hasOwn(taken, name)) return name;
    }
  }

  add(part: BundledPart, value: Json): void {
    const [, kind = "", name = ""] = part.at;
    setOwn(this.of(kind as Kind), name, value);
    this.#moved.push(part);
  }

  /** Drops what has replaced its references by now: path items would be operations without a path. */
  dropInlined(): void {
    const { components } = this.#document;
    if (!isObject(components)) return;
    delete components.pathItems;
    delete components.mediaTypes;
  }

  /** Parts that were moved here follow the document's own: file by file in this order, each in the file's order. */
  sort(files: Iterable<Source>, places: Places): void {
    const ranks = new Map([...files].map((source, rank) => [source.file, { source, rank }]));
    const placed = this.#moved.map(({ at, file, from }) => {
      const known = ranks.get(file);
      return { at, rank: known?.rank ?? 0, place: places.locate(known?.source.root, from) };
    });
    placed.sort((a, b) => a.rank - b.rank || comparePlaces(a.place, b.place));
    for (const { at } of placed) {
      const [, kind = "", name = ""] = at;
      const section = this.of(kind as Kind);
      const value = section[name] as Json;
      delete section[name];
      setOwn(section, name, value);
    }
  }
}

const comparePlaces = (a: Location | undefined, b: Location | undefined): number =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
