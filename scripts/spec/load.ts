import { realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Failure, fileFailure, notThere } from "../failure.js";
import type { BundledPart } from "./bundle/sections.js";
import { type Bundled, bundle, INLINED } from "./bundle.js";
import { type JsonObject, type OpenApiDocument, pointerSegments } from "./document.js";
import { checkCircles, checkDepth, checkNames, checkRefs, checkVersion } from "./door.js";
import type { Kind } from "./grammar.js";
import { applyOverlay, type UnmatchedAction } from "./overlay.js";
import { type Location, Places } from "./places.js";
import { readBytes } from "./read-file.js";
import { type Refuse, refuserOf } from "./refuse.js";
import { shorten } from "./shorten.js";
import { readSource, type Source } from "./source.js";

export interface LoadOptions {
  /** Overlay file; `null` for none. Default: `overlay.yaml` next to a file named `openapi.yaml`, if it exists. */
  overlay?: string | null;
  /** `strict` before a generator, `wide` for the diff: any local pointer, any name. Default strict. */
  door?: "strict" | "wide";
  /** Folder that `$ref`s to files must stay in. Default: the spec's own. */
  root?: string;
  /** Also brings in components of other files that nothing refers to, as a document in a single file would have them. Default false. */
  unused?: boolean;
  /** Reads a file's text (from a git object, or a test's memory); rejects if it can't. Default: from disk. */
  read?: (file: string) => Promise<string>;
}

/** A document that passed the entry check, with its overlay applied and the parts of all other files brought in. */
export interface Spec {
  readonly file: string;
  readonly document: OpenApiDocument;
  /** Text of every file that was read, except the overlay: the spec's own first, then in the order of reference. */
  readonly files: ReadonlyMap<string, string>;
  /** The parts of `document` that are not at the same place in the spec's own file. */
  readonly parts: readonly BundledPart[];
  /** Overlay actions whose target matched nothing. */
  readonly unmatched: readonly UnmatchedAction[];
  /** Where a JSON pointer of `document` is in the spec or its overlay; otherwise the nearest known parent. */
  locate(pointer: string): Location | undefined;
}

/**
 * Loads a spec from disk (or wherever `read` looks).
 * @throws {Failure} For anything that is not a readable, safe OpenAPI 3 document; the message names file, line and reason.
 */
export async function loadSpec(path: string, options: LoadOptions = {}): Promise<Spec> {
  const file = resolve(path);
  const root = resolve(options.root ?? dirname(file));
  const read = options.read ?? ((name: string) => readInside(name, root));
  const places = new Places();
  const main = readSource(file, await readMain(file, path, options), places);
  const overlayFile = await findOverlay(file, options);
  const overlay = overlayFile && readSource(overlayFile, await (options.read ?? readText)(overlayFile), places);
  return assemble(main, overlay || undefined, places, { ...options, root, read });
}

/** Bundles, applies the overlay, and bundles what the overlay has brought in; checks all of it. */
async function assemble(
  main: Source,
  overlay: Source | undefined,
  places: Places,
  options: LoadOptions & { root: string; read: (file: string) => Promise<string> },
): Promise<Spec> {
  const wide = options.door === "wide";
  const refuse: Refuse = refuserOf(main, places);
  const bundleAll = (keepLocal: (kind: Kind) => boolean) =>
    bundle(main, places, { root: options.root, read: options.read, keepLocal, unused: options.unused === true });
  checkVersion(main.root, refuse);
  const document: JsonObject = main.root;
  const first = await bundleAll(() => true);
  const unmatched = overlay ? applyOverlay(document, overlay, places) : [];
  checkVersion(document, refuse);
  const second = await bundleAll((kind) => wide && (kind === "pathItems" || !INLINED.has(kind)));
  if (wide) checkRefs(document, refuse);
  else {
    checkNames(document, refuse);
    checkDepth(document, refuse);
    checkCircles(document, refuse);
  }
  return {
    file: main.file,
    document: document as unknown as OpenApiDocument,
    ...joined(first, second),
    unmatched,
    locate: (pointer) => places.locate(document, pointerSegments(pointer)),
  };
}

/** What was brought in before and after the overlay was applied. */
function joined(...rounds: readonly Bundled[]): Pick<Spec, "files" | "parts"> {
  return {
    files: new Map(rounds.flatMap(({ files }) => files.map(({ file, text }) => [file, text] as const))),
    parts: rounds.flatMap(({ parts }) => parts),
  };
}

async function findOverlay(file: string, options: LoadOptions): Promise<string | undefined> {
  if (options.overlay === null) return undefined;
  if (options.overlay !== undefined) return resolve(options.overlay);
  if (!/[/\\]openapi\.ya?ml$/.test(file)) return undefined;
  const beside = join(dirname(file), "overlay.yaml");
  // One that is there but can't be read is no reason to go on without it.
  const there = await (options.read ?? stat)(beside).then(
    () => true,
    () => false,
  );
  return there ? beside : undefined;
}

async function readMain(file: string, path: string, options: LoadOptions): Promise<string> {
  if (options.read) return options.read(file);
  const info = await stat(file).catch(() => undefined);
  if (!info) throw notThere(path, "file");
  if (!info.isFile()) throw new Failure(`${path}: not a file; name the OpenAPI document itself`);
  return readText(file);
}

/** Reads a file; a symbolic link must not lead out of the folder either. */
async function readInside(file: string, root: string): Promise<string> {
  const inside = relative(await realpath(root), await realpath(file));
  if (inside === ".." || inside.startsWith(`..${sep}`))
    throw new Failure(`${shorten(file)}: leads outside the spec's folder, so it is not read`);
  return readText(file);
}

/** @throws {Failure} If it can't be read, or is not UTF-8. */
export async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readBytes(file));
  } catch (error) {
    if (error instanceof TypeError) throw new Failure(`${shorten(file)}: not UTF-8 text`);
    throw fileFailure(shorten(file), "read", error);
  }
}
