/**
 * Brings what a document refers to under its own `#/components/`: parts of other files, and local pointers elsewhere.
 * Nothing is ever fetched; only files below one folder are read.
 */
import { isAbsolute, relative, resolve, sep } from "node:path";
import { Failure } from "../failure.js";
import { isObject, type Json, type JsonObject, pointerSegments, setOwn, valueAt } from "./document.js";
import { type Kind, walkKinds } from "./grammar.js";
import { clone, type Places } from "./places.js";
import { shorten } from "./shorten.js";
import { readSource, type Source } from "./source.js";

export interface BundleOptions {
  /** Folder that references must stay in. */
  root: string;
  read(file: string): Promise<string>;
  /** Leave local pointers outside `#/components/` as they are (the diff follows them itself). */
  keepLocal: boolean;
}

const COMPONENT_REF = /^#\/components\/[A-Za-z0-9]+\/[A-Za-z0-9._-]+$/;
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i;

/** Changes `main`'s document in place. */
export async function bundle(main: Source, places: Places, options: BundleOptions): Promise<void> {
  await new Bundler(main, places, options).run();
}

interface Pending {
  value: Record<string, unknown>;
  kind: Kind;
  source: Source;
  segments: readonly string[];
}

class Bundler {
  readonly #main: Source;
  readonly #places: Places;
  readonly #options: BundleOptions;
  readonly #sources = new Map<string, Source>();
  /** `file#pointer` -> its `#/components/...`. */
  readonly #moved = new Map<string, string>();

  constructor(main: Source, places: Places, options: BundleOptions) {
    this.#main = main;
    this.#places = places;
    this.#options = options;
    this.#sources.set(main.file, main);
  }

  async run(): Promise<void> {
    const queue = [...this.#collect(this.#main.root, "document", this.#main, [])];
    for (let next = queue.shift(); next; next = queue.shift()) queue.push(...(await this.#resolve(next)));
    refuseStrayRefs(this.#main.root, (segments, reason) => this.#refuse(this.#main, segments, reason));
  }

  /** The objects below `value` whose `$ref` has to be looked at. */
  #collect(value: Json, kind: Kind, source: Source, at: readonly string[]): Pending[] {
    const found: Pending[] = [];
    walkKinds(
      value,
      kind,
      (object, objectKind, segments) => {
        if (typeof object.$ref === "string" && !(source === this.#main && this.#stays(object.$ref))) {
          found.push({ value: object, kind: objectKind, source, segments });
        }
      },
      at,
    );
    return found;
  }

  #stays(ref: string): boolean {
    return COMPONENT_REF.test(ref) || (this.#options.keepLocal && (ref === "#" || ref.startsWith("#/")));
  }

  async #resolve({ value, kind, source, segments }: Pending): Promise<Pending[]> {
    const ref = value.$ref as string;
    const refuse = (reason: string): never => this.#refuse(source, [...segments, "$ref"], reason);
    const [filePart = "", fragment = ""] = splitRef(ref);
    if (REMOTE.test(filePart)) refuse(`$ref ${ref}: nothing is fetched; copy the part into the spec's folder`);
    const target = filePart === "" ? source : await this.#open(filePart, source, refuse);
    if (fragment !== "" && !fragment.startsWith("/")) refuse(`$ref ${ref}: only JSON pointers are followed`);
    if (target === this.#main && COMPONENT_REF.test(`#${fragment}`)) return this.#point(value, `#${fragment}`);
    const keys = pointerSegments(`#${fragment}`);
    const found = valueAt(target.root, keys) as Json | undefined;
    if (found === undefined) return refuse(`$ref ${ref}: nothing stands there`);
    if (kind === "pathItems") return this.#inline(value, found, target, refuse);
    return this.#hoist(value, found, kind, target, keys, fragment);
  }

  #point(value: Record<string, unknown>, ref: string): Pending[] {
    value.$ref = ref;
    return [];
  }

  /** A path item is put in place of its reference: other tools don't all follow one. */
  #inline(value: Record<string, unknown>, found: Json, target: Source, refuse: (reason: string) => never): Pending[] {
    if (!isObject(found)) return refuse("a $ref to a path item leads to something else");
    delete value.$ref;
    const copy = clone(found, this.#places) as JsonObject;
    for (const key of Object.keys(copy)) {
      if (!Object.hasOwn(value, key)) setOwn(value, key, copy[key]);
      this.#places.move(value, key, copy);
    }
    return this.#collect(value as JsonObject, "pathItems", target, []);
  }

  #hoist(
    value: Record<string, unknown>,
    found: Json,
    kind: Kind,
    target: Source,
    keys: string[],
    fragment: string,
  ): Pending[] {
    const id = `${target.file}#${fragment}`;
    const known = this.#moved.get(id);
    if (known) return this.#point(value, known);
    const name = this.#freeName(kind, keys.at(-1) ?? target.file.replace(/^.*[/\\]|\.\w+$/g, ""));
    const copy = clone(found, this.#places);
    this.#section(kind)[name] = copy;
    this.#moved.set(id, `#/components/${kind}/${name}`);
    value.$ref = `#/components/${kind}/${name}`;
    return this.#collect(copy, kind, target, ["components", kind, name]);
  }

  #section(kind: Kind): JsonObject {
    const root = this.#main.root as JsonObject;
    if (!isObject(root.components)) root.components = {};
    const components = root.components;
    if (!isObject(components[kind])) components[kind] = {};
    return components[kind];
  }

  #freeName(kind: Kind, wanted: string): string {
    const base = wanted.replace(/[^A-Za-z0-9._-]+/g, "_") || "Part";
    const taken = this.#section(kind);
    for (let count = 1; ; count++) {
      const name = count === 1 ? base : `${base}${count}`;
      if (!Object.hasOwn(taken, name)) return name;
    }
  }

  async #open(path: string, from: Source, refuse: (reason: string) => never): Promise<Source> {
    const file = resolve(from.file, "..", decodePath(path));
    const inside = relative(this.#options.root, file);
    if (isAbsolute(path) || inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside)) {
      refuse(`$ref ${path}: outside the spec's folder; not read`);
    }
    const known = this.#sources.get(file);
    if (known) return known;
    const text = await this.#options.read(file).catch((error: unknown) => {
      throw error instanceof Failure ? error : refuse(`$ref ${path}: can't be read`);
    });
    const source = readSource(file, text, this.#places);
    this.#sources.set(file, source);
    return source;
  }

  #refuse(source: Source, segments: readonly string[], reason: string): never {
    const at = this.#places.locate(source.root, segments);
    throw new Failure(`${at?.file ?? shorten(source.file)}:${at?.line ?? 1}:${at?.column ?? 1}: ${reason}`);
  }
}

/** References in places that are not OpenAPI's (examples, extensions): tools follow some of them, so only local ones pass. */
function refuseStrayRefs(root: Json, refuse: (segments: readonly string[], reason: string) => never): void {
  const visit = (value: Json, segments: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === "$ref" && typeof child === "string" && !child.startsWith("#")) {
        refuse([...segments, key], `$ref ${child}: only references within the document may stand here`);
      }
      visit(child, [...segments, key]);
    }
  };
  visit(root, []);
}

function splitRef(ref: string): [string, string] {
  const hash = ref.indexOf("#");
  return hash < 0 ? [ref, ""] : [ref.slice(0, hash), ref.slice(hash + 1)];
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
