import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** An index keeps its `export * as` namespaces: bundlers drop the unused parts of a namespace, but not of an object made from one. */
const isIndex = (file: string): boolean => /generated\/\w+\/index\.js$/.test(file);

/**
 * Joins the modules that entry points share into a few files. Node takes longer to find and link a module than to read it:
 * 40 modules for one import would be most of the cost of a cold start.
 */
export async function joinModules(root: string, dist: string): Promise<void> {
  const modules = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith(".js") && !isIndex(file));
  const entries = await entriesOf(join(root, "package.json"));
  await build({
    entryPoints: modules.filter((file) => entries.test(file)).map((file) => join(dist, file)),
    outbase: dist,
    outdir: dist,
    chunkNames: "src/shared/[hash]",
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "neutral",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  await Promise.all(modules.filter((file) => !entries.test(file)).map((file) => rm(join(dist, file))));
}

/** The files that the package's `exports` make importable. */
async function entriesOf(packageFile: string): Promise<RegExp> {
  const { exports } = JSON.parse(await readFile(packageFile, "utf8")) as { exports: Record<string, string> };
  const paths = Object.values(exports).map((path) => path.replace("./dist/", "").replaceAll(".", "\\."));
  return new RegExp(`^(?:${paths.join("|").replaceAll("*", "[^/]+")})$`);
}
