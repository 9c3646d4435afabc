import type { OpenApiDocument } from "../spec/index.js";
import { type ApiModel, buildModel } from "../spec/model/index.js";
import type { GeneratedFile } from "./context.js";
import { documentPass } from "./passes/document.js";
import { printModel } from "./print.js";
import { verify } from "./verify.js";
import { wireTypes } from "./wire-types.js";

export type { GeneratedFile } from "./context.js";
export { staleFiles, type WriteReport, writeFiles } from "./write.js";

export interface GenerateOptions {
  /** Name of the API: used for its thin client, and in errors. */
  name: string;
  /** Where the output imports the runtime from: `signalwire-rest/runtime`, `../../src/runtime.js`. */
  runtime: string;
  /** What the banner names as the source. */
  origin: string;
}

export interface Generated {
  model: ApiModel;
  files: GeneratedFile[];
  /** What is wrong with the output; if anything is, nothing may be written. */
  problems: string[];
}

/** All files of one API, made from its effective document. Pure, without side effects. */
export function generate(document: OpenApiDocument, options: GenerateOptions): Generated {
  const model = buildModel(document, options.name);
  const { context, files } = printModel(model, options.runtime, options.origin);
  const wire: GeneratedFile = { path: "types.ts", text: `${context.banner}${wireTypes(document, model)}` };
  const problems = verify(model, wire, files);
  return { model, files: [...files, wire, ...documentPass(document, context.banner)].map(asWritten), problems };
}

/** A lone surrogate is written as U+FFFD, so the file would look changed when it is read again. */
const asWritten = ({ path, text }: GeneratedFile): GeneratedFile => ({ path, text: Buffer.from(text).toString() });
