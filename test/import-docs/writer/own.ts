import type {
  FragmentDocument,
  Operation,
  Parameter,
  PathItem,
  Response,
} from "../../../scripts/import-docs/fragment.js";
import { follow, treeOf } from "../../../scripts/import-docs/merge/tree.js";
import { loadSpec, METHODS } from "../../../scripts/spec/index.js";

const loaded = new Map<string, ReturnType<typeof loadSpec>>();

/** One of our own specs as the documentation's generator would see it: what is shared by reference put in its places. */
export async function ownDocument(api: string): Promise<FragmentDocument> {
  const loading = loaded.get(api) ?? loadSpec(`specs/${api}/openapi.yaml`, { overlay: null });
  loaded.set(api, loading);
  return withoutShared((await loading).document);
}

/** A document whose shared parameters and answers stand in their places. */
export function withoutShared(document: unknown): FragmentDocument {
  const source = structuredClone(document) as FragmentDocument;
  for (const items of [source.paths, source.webhooks])
    for (const item of Object.values(items ?? {})) inlineItem(source, item);
  return source;
}

function inlineItem(source: FragmentDocument, item: PathItem): void {
  const shared = (item as { parameters?: unknown }).parameters;
  for (const method of METHODS) {
    const operation = item[method];
    if (!operation) continue;
    const parameters = [...(Array.isArray(shared) ? shared : []), ...(operation.parameters ?? [])];
    operation.parameters = parameters.map((one) => resolve<Parameter>(source, one));
    inlineResponses(source, operation);
  }
  delete (item as { parameters?: unknown }).parameters;
}

function inlineResponses(source: FragmentDocument, operation: Operation): void {
  const entries = Object.entries(operation.responses ?? {});
  operation.responses = Object.fromEntries(entries.map(([code, one]) => [code, resolve<Response>(source, one)]));
}

function resolve<T>(source: FragmentDocument, value: unknown): T {
  const tree = treeOf({ ...source, here: value });
  return tree.get(follow(tree, ["here"])) as T;
}
