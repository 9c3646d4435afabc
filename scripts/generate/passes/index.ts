import type { Context, GeneratedFile } from "../context.js";
import { clientPass } from "./client.js";
import { indexPass } from "./index-file.js";
import { modelsPass } from "./models.js";
import { operationsPass } from "./operations.js";
import { readmePass } from "./readme.js";
import { resourcesPass } from "./resources.js";
import { shapesPass } from "./shapes.js";
import { webhooksPass } from "./webhooks.js";

export type Pass = (context: Context) => GeneratedFile[];

/** Each pass prints its files from the model; none reads another's output. Shapes come after all passes that refer to one. */
export const passes: readonly Pass[] = [
  resourcesPass,
  modelsPass,
  operationsPass,
  clientPass,
  webhooksPass,
  shapesPass,
  indexPass,
  readmePass,
];
