import { resolve } from "node:path";
import { type Generated, type GeneratedFile, generate } from "../../scripts/generate/index.js";
import { loadSpec, type Spec } from "../../scripts/spec/index.js";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Any JSON: many of the tests' documents are wrong on purpose. */
export type Parts = Record<string, unknown>;

/** A document with these paths, and with whatever else `more` holds. */
export const documentOf = (paths: Parts, more: Parts = {}): Parts => ({
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  paths,
  ...more,
});

/** Loads a document that isn't on disk. Files beside it are given by their names. */
export function loadText(text: string, beside: Record<string, string> = {}, overlay?: string): Promise<Spec> {
  const files = new Map(Object.entries({ "spec.yaml": text, ...beside, ...(overlay && { "overlay.yaml": overlay }) }));
  return loadSpec("/spec/spec.yaml", {
    overlay: overlay === undefined ? null : "/spec/overlay.yaml",
    read: async (file) => files.get(file.replace("/spec/", "")) ?? Promise.reject(new Error("no such file")),
  });
}

export const load = (document: Parts): Promise<Spec> => loadText(JSON.stringify(document));

export async function make(document: Parts | Spec, runtime = "../../../src/runtime.js"): Promise<Generated> {
  const spec = "locate" in document ? (document as Spec) : await load(document as Parts);
  return generate(spec.document, { name: "api", runtime, origin: "a test" });
}

/** The text of one of the files; no test may pass because there is none. */
export function textOf(files: readonly GeneratedFile[], name: string): string {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`${name} is not among ${files.map(({ path }) => path).join(", ")}`);
  return file.text;
}

const METHOD = /^(?:get|put|post|delete|options|head|patch|trace|query|COPY)$/;

/** How many operations a document has, counted without the model. */
export const countOperations = (document: Parts): number => {
  const { pathItems = {} } = (document.components ?? {}) as { pathItems?: Record<string, Parts> };
  const named = ({ $ref }: Parts): Parts => pathItems[String($ref).replace("#/components/pathItems/", "")] ?? {};
  const items = Object.entries((document.paths ?? {}) as Record<string, Parts>).filter(([path]) => !/^x-/.test(path));
  return items.flatMap(([, item]) =>
    Object.keys({ ...named(item), ...item, ...(item.additionalOperations ?? {}) }).filter((key) => METHOD.test(key)),
  ).length;
};
