import { type Document, isMap, isScalar, isSeq, type Node } from "yaml";
import { isRecord, setKey } from "../../records.js";
import { type Path, same, type Tree, valueAt } from "../tree.js";
import type { SpecFiles } from "./files.js";

/** What is longer is not written on one line, even where the spec has it so. */
const MAX_FLOW = 100;

/** The spec that is merged into: as one document, and as the files it stands in, kept the same. */
export class SpecTree implements Tree {
  readonly files: SpecFiles;
  readonly data: Record<string, unknown>;

  /** @param document The whole, its references leading within it. */
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

  /** Puts back what stands at a place now, as it is written. */
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

  /** Takes items out of a list and puts items behind those they follow; the others keep their place and comments. */
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

  /** Takes something to another place; in the same file its comments come along. */
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

  /** A map's key called otherwise, at its place. */
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

  /** A component that is to come stands in the file that holds `near`. */
  houseWith(path: Path, near: Path): void {
    this.files.settle(path, { file: this.files.home(near).file, path });
  }

  /** What holds the place, made where there is nothing yet. */
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

/** `{}` is the only way to write an empty map; it says nothing about how its entries are to be written. */
function openEmpty(document: Document, path: Path): void {
  for (let depth = 0; depth < path.length; depth++) {
    const owner = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isMap(owner) && owner.items.length === 0) owner.flow = false;
  }
}
