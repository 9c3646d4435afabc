/**
 * Moves everything that a document refers to below its own `#/components/`: parts of other files, and targets of other local pointers.
 * Nothing is ever fetched; only files below one folder are read.
 */
import { fileOf, splitRef } from "./bundle/file-refs.js";
import { Files } from "./bundle/files.js";
import { Growth } from "./bundle/growth.js";
import { Queue } from "./bundle/queue.js";
import { type BundledPart, Sections } from "./bundle/sections.js";
import { dropStrayRefs, REMOTE } from "./bundle/stray-refs.js";
import { isObject, type Json, type JsonObject, pointerOf, pointerSegments, setOwn, valueAt } from "./document.js";
import { type Kind, walkKinds } from "./grammar.js";
import { clone, type Places } from "./places.js";
import { refuserOf } from "./refuse.js";
import type { Source } from "./source.js";

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
  readonly #files: Files;
  readonly #sections: Sections;
  /** `file#pointer` -> its `#/components/...`. */
  readonly #moved = new Map<string, string>();
  /** What discriminators refer to, and the file that they are in. */
  readonly #mappings: { mapping: JsonObject; source: Source }[] = [];
  readonly #growth = new Growth();
  /** By pointer of the document. */
  readonly #parts = new Map<string, BundledPart>();

  constructor(main: Source, places: Places, options: BundleOptions) {
    this.#main = main;
    this.#places = places;
    this.#options = options;
    this.#files = new Files(main, places, options);
    this.#sections = new Sections(main.root as JsonObject);
  }

  async run(): Promise<Bundled> {
    const found = this.#collect(this.#main.root, "document", this.#main, [], []);
    // Components first: a part that the document names has that name wherever else it is referred to.
    const queue = [...found.filter(isComponent), ...found.filter((pending) => !isComponent(pending))];
    await this.#resolveAll(queue);
    // Parts that are referred to get their names first.
    if (this.#options.unused) for (const source of this.#files.all) await this.#resolveAll(this.#unusedIn(source));
    for (const { mapping, source } of this.#mappings) this.#follow(mapping, source);
    if (!this.#options.keepLocal("pathItems")) this.#sections.dropInlined();
    dropStrayRefs(this.#main.root, refuserOf(this.#main, this.#places));
    this.#sections.sort(this.#files.all, this.#places);
    return { files: [...this.#files.all], parts: [...this.#parts.values()] };
  }

  /** The objects below `value` whose `$ref` has to be followed. */
  #collect(value: Json, kind: Kind, source: Source, segments: readonly string[], at: readonly string[]): Pending[] {
    const found: Pending[] = [];
    walkKinds(value, kind, (object, objectKind, below) => {
      const { mapping } = isObject(object.discriminator) ? object.discriminator : {};
      if (objectKind === "schemas" && isObject(mapping)) this.#mappings.push({ mapping, source });
      if (objectKind === "schemas" && object.$ref !== undefined && typeof object.$ref !== "string")
        refuserOf(source, this.#places)(
          [...segments, ...below(), "$ref"],
          "a $ref is text: the file, the pointer, or both, of what it refers to",
        );
      if (typeof object.$ref !== "string" || WHOLE.has(objectKind)) return;
      if (source === this.#main && this.#stays(object.$ref, objectKind)) return;
      const down = below();
      found.push({ value: object, kind: objectKind, source, segments: [...segments, ...down], at: [...at, ...down] });
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
      const below = ["components", ...segments()];
      if (below.length !== 3 || INLINED.has(kind)) return;
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
    const target = filePart === "" ? source : await this.#files.open(filePart, source, refuse);
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
    const obstacle = this.#growth.add(at, id, found);
    if (obstacle) refuse(`$ref ${value.$ref}: ${obstacle}`);
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
    const name = this.#sections.freeName(kind, keys.at(-1) ?? target.file.replace(/^.*[/\\]|\.\w+$/g, ""));
    const at = ["components", kind, name];
    const copy = clone(found, this.#places);
    this.#sections.add({ at, file: target.file, from: keys }, copy);
    this.#places.take(this.#sections.of(kind), name, target.root, keys);
    this.#note(at, target, keys);
    this.#moved.set(id, `#${pointerOf(at)}`);
    value.$ref = `#${pointerOf(at)}`;
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
}

const isComponent = ({ at }: Pending): boolean => at[0] === "components" && at.length === 3;

const idOf = ({ file }: Source, keys: readonly string[]): string => `${file}#${pointerOf(keys)}`;
