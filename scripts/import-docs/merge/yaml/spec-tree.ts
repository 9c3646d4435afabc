import { type Document, isMap, isScalar, isSeq, type Node } from "yaml";
import { isRecord, setKey } from "../../records.js";
import { type Path, same, type Tree, valueAt } from "../tree.js";
import type { SpecFiles } from "./files.js";

/** Anything longer is not written on one line, even if the spec does so. */
const MAX_FLOW = 100;

/** The spec that pages are merged into, as one document and as its files, which are kept in step. */
export class SpecTree implements Tree {
  readonly files: SpecFiles;
  readonly data: Record<string, unknown>;

  /** @param document The whole spec, with references only within it. */
  constructor(files: SpecFiles, document: unknown) {
    this.files = files;
    const data: unknown = structuredClone(document);
    this.data = isRecord(data) ? data : {};
  }

  get(path: Path): unknown {
    return valueAt(this.data, path);
  }

  set(path: Path, value: unknown): void {
    const { file, path: at } = this.files.home(path);
    const document = this.files.document(file);
    const old = document.getIn(at, true);
    const node = document.createNode(this.files.written(file, value)) as Node;
    const isShort = JSON.stringify(value).length <= MAX_FLOW;
    if ((isSeq(old) || isMap(old)) && (isSeq(node) || isMap(node)) && old.flow && isShort) node.flow = true;
    openEmpty(document, at);
    document.setIn(at, node);
    putInto(this.#parent(path), path.at(-1) ?? "", structuredClone(value));
  }

  /** Remembers a place as it is written; the returned function puts it back. */
  keep(path: Path): () => void {
    const { file, path: at } = this.files.home(path);
    const document = this.files.document(file);
    const node = document.getIn(at, true);
    const value = structuredClone(this.get(path));
    return () => {
      document.setIn(at, node);
      putInto(this.#parent(path), path.at(-1) ?? "", value);
    };
  }

  /** Removes items from a list and inserts items after those that they follow; the others keep their place and comments. */
  setList(path: Path, values: readonly unknown[]): void {
    const { file, path: at } = this.files.home(path);
    const document = this.files.document(file);
    const node = document.getIn(at, true);
    const old = this.get(path);
    if (!isSeq(node) || !Array.isArray(old)) {
      this.set(path, values);
      return;
    }
    const kept = (value: unknown) => values.some((other) => same(other, value));
    node.items = node.items.filter((_, index) => kept(old[index]));
    old.splice(0, old.length, ...old.filter(kept));
    const find = (value: unknown) => old.findIndex((other) => same(other, value));
    for (const [index, value] of values.entries()) {
      if (find(value) >= 0) continue;
      const at = index === 0 ? 0 : find(values[index - 1]) + 1;
      node.items.splice(at, 0, document.createNode(this.files.written(file, value)) as Node);
      old.splice(at, 0, value);
    }
  }

  delete(path: Path): void {
    const { file, path: at } = this.files.home(path);
    this.files.document(file).deleteIn(at);
    const parent = valueAt(this.data, path.slice(0, -1));
    const last = path.at(-1) ?? "";
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (isRecord(parent)) delete parent[String(last)];
  }

  /** Moves something to another place; within the same file its comments move with it. */
  move(from: Path, to: Path): void {
    const value = this.get(from);
    const [old, home] = [this.files.home(from), this.files.home(to)];
    const node = this.files.document(old.file).getIn(old.path, true);
    this.set(to, value);
    if (old.file === home.file) this.files.document(home.file).setIn(home.path, node);
    this.delete(from);
  }

  /** A path or webhook, and the reference to it. */
  deleteItem(at: Path): void {
    this.delete(at);
    this.files.abandon(at);
  }

  /** Renames a map's key, which keeps its position. */
  rename(path: Path, name: string): void {
    const { file, path: at } = this.files.home(path);
    const document = this.files.document(file);
    const map = document.getIn(at.slice(0, -1), true);
    const pair = isMap(map)
      ? map.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(at.at(-1)))
      : undefined;
    if (isScalar(pair?.key)) pair.key.value = name;
    const parent = valueAt(this.data, path.slice(0, -1));
    if (!isRecord(parent)) return;
    const entries = Object.entries(parent).map(([key, value]) => [key === path.at(-1) ? name : key, value] as const);
    for (const key of Object.keys(parent)) delete parent[key];
    for (const [key, value] of entries) setKey(parent, key, value);
  }

  /** Whether a component of this path can be added to the file that holds `near`. */
  isFree(path: Path, near: Path): boolean {
    const { file } = this.files.home(near);
    return this.get(path) === undefined && !this.files.document(file).hasIn(path);
  }

  /** Assigns a new component to the file that holds `near`. */
  houseWith(path: Path, near: Path): void {
    this.files.settle(path, { file: this.files.home(near).file, path });
  }

  /** The parent of the place, created if there is none yet. */
  #parent(path: Path): unknown[] | Record<string, unknown> {
    let at: unknown[] | Record<string, unknown> = this.data;
    for (const step of path.slice(0, -1)) {
      const next = valueAt(at, [step]);
      if (isRecord(next) || Array.isArray(next)) at = next;
      else at = putInto(at, step, {});
    }
    return at;
  }
}

function putInto<T>(holder: unknown[] | Record<string, unknown>, step: string | number, value: T): T {
  if (Array.isArray(holder)) holder[Number(step)] = value;
  else setKey(holder, String(step), value);
  return value;
}

/** An empty map can only be written as `{}`, which says nothing about the style of its entries. */
function openEmpty(document: Document, path: Path): void {
  for (let depth = 0; depth < path.length; depth++) {
    const owner = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isMap(owner) && owner.items.length === 0) owner.flow = false;
  }
}
