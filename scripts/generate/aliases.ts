import type { Context } from "./context.js";
import { modelNames } from "./passes/models.js";
import { Names } from "./text.js";

/** Other names, in one file, for the models whose own names mean something else there. */
export class ModelAliases {
  /** Alias of each renamed model, by its name. */
  readonly given = new Map<string, string>();
  readonly #names: Names;
  readonly #taken: ReadonlySet<string>;

  /** @param taken What the file declares, or imports from elsewhere. */
  constructor(context: Context, taken: Iterable<string>) {
    this.#taken = new Set(taken);
    this.#names = new Names([...modelNames(context).map(({ name }) => name), ...this.#taken]);
  }

  readonly nameOf = (model: string): string => {
    const known = this.given.get(model);
    if (known !== undefined || !this.#taken.has(model)) return known ?? model;
    const alias = this.#names.take(`${model}Model`).text;
    this.given.set(model, alias);
    return alias;
  };
}
