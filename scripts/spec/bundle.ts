/**
 * Moves everything that a document refers to below its own `#/components/`: parts of other files, and targets of other local pointers.
 * Nothing is ever fetched; only files below one folder are read.
 */
import { isAbsolute, relative, sep } from "node:path";
import { Failure } from "../failure.js";
import { escapeSegment, isObject, type Json, type JsonObject, pointerSegments, setOwn, valueAt } from "./document.js";
import { fileOf, splitRef } from "./file-refs.js";
import { type Kind, walkKinds } from "./grammar.js";
import { clone, type Location, type Places } from "./places.js";
import { Queue } from "./queue.js";
import { refuserOf } from "./refuse.js";
import { readSource, type Source } from "./source.js";
import { dropStrayRefs, REMOTE } from "./stray-refs.js";

export interface BundleOptions {
  /** Folder that references must stay in. */
  root: string;
  read(file: string): Promise<string>;
  /** Whether local pointers to this kind stay as they are (the diff follows most of them itself). */
  keepLocal(kind: Kind): boolean;
  /** Also bring in components of the files that nothing refers to. */
  unused: boolean;
}

const COMPONENT_REF = /^#\/components\/[A-Za-z0-9]+\/[A-Za-z0-9._-]+$/;

/** These replace the references to them: not all tools follow those, and most have no place among the components. */
export const INLINED: ReadonlySet<Kind> = new Set<Kind>(["pathItems", "mediaType", "operation", "encoding"]);

/** Nothing can stand for these; a reference here is a stray one. */
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(["document", "components"]);

/** Parts that replace the references in one another could go on without end, or double with each. */
const LIMITS = { depth: 256, values: 1_000_000 };

/** A part of the document that is at another place in its files. */
export interface BundledPart {
  /** In the document. */
  readonly at: readonly string[];
  readonly file: string;
  /** In that file. */
  readonly from: readonly string[];
}

export interface Bundled {
  /** Every file that was read, the main one first. */
  readonly files: readonly Source[];
  readonly parts: readonly BundledPart[];
}

/** Changes `main`'s document in place. */
export function bundle(main: Source, places: Places, options: BundleOptions): Promise<Bundled> {
  return new Bundler(main, places, options).run();
}

/** An object whose `$ref` has to be followed. */
interface Pending {
  value: Record<string, unknown>;
  kind: Kind;
  source: Source;
  /** In the source. */
  segments: readonly string[];
  /** In the document. */
  at: readonly string[];
}

class Bundler {
  readonly #main: Source;
  readonly #places: Places;
  readonly #options: BundleOptions;
  readonly #sources = new Map<string, Source>();
  /** `file#pointer` -> its `#/components/...`. */
  readonly #moved = new Map<string, string>();
  readonly #hoisted: BundledPart[] = [];
  /** What discriminators refer to, and the file that they are in. */
  readonly #mappings: { mapping: JsonObject; source: Source }[] = [];
  /** Parts that replaced a reference: where, and which. */
  readonly #inlined = new Set<string>();
  #inlinedValues = 0;
  /** By pointer of the document. */
  readonly #parts = new Map<string, BundledPart>();

  constructor(main: Source, places: Places, options: BundleOptions) {
    this.#main = main;
    this.#places = places;
    this.#options = options;
    this.#sources.set(main.file, main);
  }

  async run(): Promise<Bundled> {
    const found = this.#collect(this.#main.root, "document", this.#main, [], []);
    // Components first: a part that the document names has that name wherever else it is referred to.
    const queue = [...found.filter(isComponent), ...found.filter((pending) => !isComponent(pending))];
    await this.#resolveAll(queue);
    // Parts that are referred to get their names first.
    if (this.#options.unused)
      for (const source of this.#sources.values()) await this.#resolveAll(this.#unusedIn(source));
    for (const { mapping, source } of this.#mappings) this.#follow(mapping, source);
    if (!this.#options.keepLocal("pathItems")) this.#dropInlined();
    dropStrayRefs(this.#main.root, refuserOf(this.#main, this.#places));
    this.#sort();
    return { files: [...this.#sources.values()], parts: [...this.#parts.values()] };
  }

  /** The objects below `value` whose `$ref` has to be followed. */
  #collect(value: Json, kind: Kind, source: Source, segments: readonly string[], at: readonly string[]): Pending[] {
    const found: Pending[] = [];
    walkKinds(value, kind, (object, objectKind, below) => {
      const { mapping } = isObject(object.discriminator) ? object.discriminator : {};
      if (objectKind === "schemas" && isObject(mapping)) this.#mappings.push({ mapping, source });
      if (objectKind === "schemas" && object.$ref !== undefined && typeof object.$ref !== "string")
        refuserOf(source, this.#places)(
          [...segments, ...below, "$ref"],
          "a $ref is text: the file, the pointer, or both, of what it refers to",
        );
      if (typeof object.$ref !== "string" || WHOLE.has(objectKind)) return;
      if (source === this.#main && this.#stays(object.$ref, objectKind)) return;
      found.push({ value: object, kind: objectKind, source, segments: [...segments, ...below], at: [...at, ...below] });
    });
    return found;
  }

  /** Parts in an extension don't stay where they are: one that contains references to files is left out in the end. */
  #stays(ref: string, kind: Kind): boolean {
    return (
      (COMPONENT_REF.test(ref) && !INLINED.has(kind)) ||
      (this.#options.keepLocal(kind) && (ref === "#" || /^#\/(?!x-)/.test(ref)))
    );
  }

  /** What leads into the document itself comes last, when that contains no references of other files any more. */
  async #resolveAll(found: readonly Pending[]): Promise<void> {
    const queues = [new Queue<Pending>(), new Queue<Pending>(), new Queue<Pending>()] as const;
    for (const pending of found) queues[this.#rank(pending)].push(pending);
    const next = () => queues.find(({ isEmpty }) => !isEmpty)?.shift();
    for (let pending = next(); pending; pending = next())
      for (const more of await this.#resolve(pending)) queues[this.#rank(more)].push(more);
  }

  #rank({ value, kind, source }: Pending): 0 | 1 | 2 {
    if (fileOf(value.$ref as string, source) !== this.#main.file) return 0;
    return INLINED.has(kind) ? 2 : 1;
  }

  /** The components of another file, as if something referred to each. */
  #unusedIn(source: Source): Pending[] {
    const { components } = isObject(source.root) ? source.root : {};
    const found: Pending[] = [];
    if (source === this.#main) return found;
    walkKinds(components, "components", (_, kind, segments) => {
      if (segments.length !== 2 || INLINED.has(kind)) return;
      const below = ["components", ...segments];
      found.push({ value: { $ref: `#${pointerOf(below)}` }, kind, source, segments: below, at: [] });
    });
    return found;
  }

  async #resolve(pending: Pending): Promise<Pending[]> {
    const { value, kind, source, segments } = pending;
    const ref = value.$ref as string;
    const refuse = (reason: string): never => refuserOf(source, this.#places)([...segments, "$ref"], reason);
    const [filePart = "", fragment = ""] = splitRef(ref);
    if (REMOTE.test(filePart)) refuse(`$ref ${ref}: nothing is fetched; copy the part into the spec's folder`);
    const target = filePart === "" ? source : await this.#open(filePart, source, refuse);
    if (fragment !== "" && !fragment.startsWith("/")) refuse(`$ref ${ref}: only JSON pointers are followed`);
    if (target === this.#main && !INLINED.has(kind) && COMPONENT_REF.test(`#${fragment}`))
      return this.#point(value, `#${fragment}`);
    const keys = pointerSegments(`#${fragment}`);
    const found = valueAt(target.root, keys) as Json | undefined;
    if (found === undefined) return refuse(`$ref ${ref}: nothing stands there`);
    if (!isObject(found) && !(kind === "schemas" && typeof found === "boolean"))
      refuse(
        `$ref ${ref}: leads to ${Array.isArray(found) ? "a list" : "a single value"}; only an object can stand here`,
      );
    if (isObject(found) && (INLINED.has(kind) || this.#isNamedBy(pending, target, keys)))
      return this.#inline(pending, found, target, keys, refuse);
    return this.#hoist(value, found, kind, target, keys);
  }

  #point(value: Record<string, unknown>, ref: string): Pending[] {
    value.$ref = ref;
    return [];
  }

  /** Whether a component is nothing but a reference to a file's part of the same name, or to a whole file; then it is replaced by that part. */
  #isNamedBy(pending: Pending, target: Source, keys: readonly string[]): boolean {
    const { value, at } = pending;
    const name = at.at(-1);
    const isFirst = !this.#moved.has(idOf(target, keys));
    return isComponent(pending) && Object.keys(value).length === 1 && isFirst && (keys.at(-1) ?? name) === name;
  }

  /** Replaces a reference by what it refers to. */
  #inline(
    { value, kind, source, segments, at }: Pending,
    found: JsonObject,
    target: Source,
    keys: readonly string[],
    refuse: (reason: string) => never,
  ): Pending[] {
    const id = idOf(target, keys);
    const step = `${pointerOf(at)} ${id}`;
    if (this.#inlined.has(step)) refuse(`$ref ${value.$ref}: leads back to itself`);
    this.#inlined.add(step);
    if (at.length > LIMITS.depth) refuse(`$ref ${value.$ref}: nested deeper than ${LIMITS.depth} levels`);
    this.#inlinedValues += countValues(found);
    if (this.#inlinedValues > LIMITS.values)
      refuse(`$ref ${value.$ref}: more than ${LIMITS.values} values in place of references`);
    if (!INLINED.has(kind)) this.#moved.set(id, `#${pointerOf(at)}`);
    delete value.$ref;
    for (const key of Object.keys(value)) {
      const beside = [...at, key];
      if (!this.#parts.has(pointerOf(beside))) this.#note(beside, source, [...segments, key]);
    }
    this.#note(at, target, keys);
    const copy = clone(found, this.#places) as JsonObject;
    const brought = Object.keys(copy).filter((key) => !Object.hasOwn(value, key));
    for (const key of brought) {
      setOwn(value, key, copy[key]);
      this.#places.move(value, key, copy);
    }
    this.#places.take(valueAt(this.#main.root, at.slice(0, -1)), at.at(-1) ?? "", target.root, keys);
    // Keywords next to the reference belong to another file, and were collected there.
    const isBrought = (found: Pending) => found.value === value || brought.includes(found.at[at.length] ?? "");
    return this.#collect(value as JsonObject, kind, target, keys, at).filter(isBrought);
  }

  #hoist(value: Record<string, unknown>, found: Json, kind: Kind, target: Source, keys: readonly string[]): Pending[] {
    const id = idOf(target, keys);
    const known = this.#moved.get(id);
    if (known) return this.#point(value, known);
    const name = this.#freeName(kind, keys.at(-1) ?? target.file.replace(/^.*[/\\]|\.\w+$/g, ""));
    const copy = clone(found, this.#places);
    const section = this.#section(kind);
    setOwn(section, name, copy);
    this.#places.take(section, name, target.root, keys);
    this.#moved.set(id, `#/components/${kind}/${name}`);
    value.$ref = `#/components/${kind}/${name}`;
    const at = ["components", kind, name];
    this.#note(at, target, keys);
    this.#hoisted.push({ at, file: target.file, from: keys });
    return this.#collect(copy, kind, target, keys, at);
  }

  #note(at: readonly string[], { file }: Source, from: readonly string[]): void {
    this.#parts.set(pointerOf(at), { at, file, from });
  }

  /** A discriminator refers to schemas as well; those that nothing else refers to are left where they are. */
  #follow(mapping: JsonObject, source: Source): void {
    for (const [name, ref] of Object.entries(mapping)) {
      if (typeof ref !== "string" || REMOTE.test(ref)) continue;
      const [file, [, fragment]] = [fileOf(ref, source), splitRef(ref)];
      const moved = this.#moved.get(`${file}#${pointerOf(pointerSegments(`#${fragment}`))}`);
      const isOwn = file === this.#main.file && COMPONENT_REF.test(`#${fragment}`);
      if (moved !== undefined || isOwn) setOwn(mapping, name, moved ?? `#${fragment}`);
    }
  }

  /** Parts that were brought in follow the document's own components: file by file in the order of reference, each in the file's order. */
  #sort(): void {
    const ranks = new Map([...this.#sources.keys()].map((file, rank) => [file, rank]));
    const placed = this.#hoisted.map(({ at, file, from }) => {
      const place = this.#places.locate(this.#sources.get(file)?.root, from);
      return { at, rank: ranks.get(file) ?? 0, place };
    });
    placed.sort((a, b) => a.rank - b.rank || comparePlaces(a.place, b.place));
    for (const { at } of placed) {
      const [, kind = "", name = ""] = at;
      const section = this.#section(kind as Kind);
      const value = section[name] as Json;
      delete section[name];
      setOwn(section, name, value);
    }
  }

  /** Drops from the components what has replaced its references by now: path items would be operations without a path. */
  #dropInlined(): void {
    const { components } = this.#main.root as JsonObject;
    if (!isObject(components)) return;
    delete components.pathItems;
    delete components.mediaTypes;
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
    const file = fileOf(path, from);
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
}

const pointerOf = (segments: readonly string[]): string =>
  segments.map((segment) => `/${escapeSegment(segment)}`).join("");

const countValues = (value: Json): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + countValues(part), 1)
    : 1;

const isComponent = ({ at }: Pending): boolean => at[0] === "components" && at.length === 3;

const idOf = ({ file }: Source, keys: readonly string[]): string => `${file}#${pointerOf(keys)}`;

const comparePlaces = (a: Location | undefined, b: Location | undefined): number =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
