import { isAbsolute, relative, sep } from "node:path";
import { codeOf, Failure } from "../../failure.js";
import type { Places } from "../places.js";
import { readSource, type Source } from "../source.js";
import { fileOf } from "./file-refs.js";

/** The files of a document: the main one, and those that references lead to. Nothing is fetched; only files below one folder are read. */
export class Files {
  readonly #root: string;
  readonly #read: (file: string) => Promise<string>;
  readonly #places: Places;
  readonly #known = new Map<string, Source>();

  constructor(main: Source, places: Places, { root, read }: { root: string; read(file: string): Promise<string> }) {
    this.#root = root;
    this.#read = read;
    this.#places = places;
    this.#known.set(main.file, main);
  }

  /** In the order of reference. */
  get all(): Iterable<Source> {
    return this.#known.values();
  }

  /** The file that a reference in another one leads to. */
  async open(path: string, from: Source, refuse: (reason: string) => never): Promise<Source> {
    const file = fileOf(path, from);
    const inside = relative(this.#root, file);
    if (isAbsolute(path) || inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside))
      refuse(`$ref ${path}: outside the spec's folder; not read`);
    const known = this.#known.get(file);
    if (known) return known;
    const text = await this.#read(file).catch((error: unknown) => {
      throw error instanceof Failure ? error : refuse(`$ref ${path}: can't be read (${codeOf(error)})`);
    });
    const source = readSource(file, text, this.#places);
    this.#known.set(file, source);
    return source;
  }
}
