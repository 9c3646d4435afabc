import { posix } from "node:path";
import { Document, isMap, parseDocument, visit, type YAMLMap } from "yaml";
import { Failure } from "../../../failure.js";
import { isRecord, setKey } from "../../records.js";
import { type Path, pathOfRef, pointerOf } from "../tree.js";
import { keepLines, printNew } from "./lines.js";

/** The entry file of a spec; all other files are named relative to its folder. */
export const ENTRY = "openapi.yaml";

/** A location: a file of the spec's folder, and the path within it. */
export interface Home {
  readonly file: string;
  readonly path: Path;
}

/** A part of the whole document that is not at the same path in the entry file. */
export interface Part {
  readonly at: Path;
  readonly home: Home;
}

/** The files of a spec as YAML that keeps its comments and order, and which file holds what. */
export class SpecFiles {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #parts: Map<string, Part>;
  readonly #documents = new Map<string, Document>();

  constructor(texts: ReadonlyMap<string, string>, parts: readonly Part[]) {
    this.#texts = texts;
    this.#parts = new Map(parts.map((part) => [pointerOf(part.at), part]));
  }

  /** Paths and webhooks in other files, in the document's order of files. */
  items(): Part[] {
    return [...this.#parts.values()].filter(
      ({ at, home }) => at.length === 2 && (at[0] === "paths" || at[0] === "webhooks") && home.file !== ENTRY,
    );
  }

  home(path: Path): Home {
    for (let length = path.length; length > 0; length--) {
      const part = this.#parts.get(pointerOf(path.slice(0, length)));
      if (part) return { file: part.home.file, path: [...part.home.path, ...path.slice(length)] };
    }
    return { file: ENTRY, path };
  }

  /** The YAML of a file, to read or edit; a new file starts empty. */
  document(file: string): Document {
    const text = this.#texts.get(file);
    const document = this.#documents.get(file) ?? (text === undefined ? new Document({}) : editable(file, text));
    this.#documents.set(file, document);
    return document;
  }

  /** Assigns something new to a location. A path or webhook also needs a reference from the entry file. */
  settle(at: Path, home: Home): void {
    this.#parts.set(pointerOf(at), { at, home });
    const section = String(at[0]);
    if (section === "components") return;
    if (home.path[0] === section) sectionOf(home.file, this.document(home.file), section);
    this.#refer(at, home);
  }

  /** Removes the entry file's reference to a path or webhook that is gone. */
  abandon(at: Path): void {
    if (!this.#parts.delete(pointerOf(at))) return;
    this.document(ENTRY).deleteIn(at);
  }

  /** The reference goes after the last one into the same file, so that a resource's paths stay together. */
  #refer(at: Path, home: Home): void {
    const [section = "", name = ""] = at.map(String);
    const entry = this.document(ENTRY);
    const { items } = sectionOf(ENTRY, entry, section);
    const last = items.findLastIndex(({ key }) => this.home([section, keyOf(key)]).file === home.file);
    const pair = entry.createPair(name, { $ref: this.#refTo(ENTRY, home) });
    items.splice(last < 0 ? items.length : last + 1, 0, pair);
  }

  /** A value of the whole document as written in a file, with references relative to that file. */
  written(file: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.written(file, item));
    if (!isRecord(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const isRef = key === "$ref" && typeof item === "string" && item.startsWith("#/");
      setKey(copy, key, isRef ? this.#refTo(file, this.home(pathOfRef(item))) : this.written(file, item));
    }
    return copy;
  }

  #refTo(from: string, { file, path }: Home): string {
    const pointer = `#${pointerOf(path).replace(NOT_IN_FRAGMENTS, percent)}`;
    return file === from ? pointer : posix.relative(posix.dirname(from), file) + pointer;
  }

  /** The files whose text has changed. */
  changed(): Map<string, string> {
    const changed = new Map<string, string>();
    for (const [file, document] of this.#documents) {
      const before = this.#texts.get(file);
      const after = before === undefined ? printNew(document) : keepLines(before, document);
      if (after !== before) changed.set(file, after);
    }
    return changed;
  }
}

/** @throws {Failure} If the text uses an alias: an edit of one place would change both. */
function editable(file: string, text: string): Document {
  const document = parseDocument(text);
  visit(document, {
    Alias(_, { source, range }) {
      const line = text.slice(0, range?.[0]).split("\n").length;
      throw new Failure(
        `${file}:${line}: *${source} is an alias, and a page changes this file; write out what it stands for`,
      );
    },
  });
  return document;
}

/** The paths or webhooks of a file; they go above its components. */
function sectionOf(file: string, document: Document, section: string): YAMLMap {
  if (!document.get(section) && isMap(document.contents)) {
    document.delete(section);
    const { items } = document.contents;
    const components = items.findIndex(({ key }) => keyOf(key) === "components");
    items.splice(
      components < 0 ? items.length : components,
      0,
      document.createPair(section, {}) as (typeof items)[number],
    );
  }
  const map = document.get(section, true);
  if (!isMap(map)) throw new Failure(`${file}: ${section} is not a map, so nothing can be added to it; make it one`);
  if (map.items.length === 0) map.flow = false;
  return map as YAMLMap;
}

/** [RFC 3986, 3.5](https://www.rfc-editor.org/rfc/rfc3986#section-3.5); letters beyond ASCII stay readable. */
const NOT_IN_FRAGMENTS = /[^\w!$&'()*+,./:;=?@~\u0080-\uffff-]/g;

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

const keyOf = (key: unknown): string => String(isRecord(key) && "value" in key ? key.value : key);
