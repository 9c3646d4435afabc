import type { Io } from "../../cli.js";
import type { Page, Refusal } from "../../import-docs/page.js";
import { filesIn, pageOfFile, sourceOf } from "../../import-docs/sources.js";
import type { Options } from "./options.js";

/** Every page of the sources, or the reason why one is none. */
export async function collectPages(names: readonly string[], options: Options, _io: Io): Promise<(Page | Refusal)[]> {
  const pages: (Page | Refusal)[] = [];
  for (const name of names) {
    const source = await sourceOf(name);
    if (source.kind === "file") pages.push(await pageOfFile(source.path, options.day));
    else if (source.kind === "folder") {
      for (const file of await filesIn(source.path)) pages.push(await pageOfFile(file, options.day));
    }
  }
  return pages;
}
