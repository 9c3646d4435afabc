/**
 * A project that has installed the package: the tarball, unpacked beside its one dependency, with nothing linked to the sources. The
 * folders are laid out as by pnpm: the project reaches what it installed itself, but not what that depends on.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Needs `npm run build` first. */
export function install(): { readonly consumer: string; readonly installed: string } {
  const consumer = mkdtempSync(join(tmpdir(), "consumer-"));
  const store = join(consumer, "node_modules/.store/signalwire-rest/node_modules");
  const installed = join(store, "signalwire-rest");
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", consumer], { cwd: ROOT, encoding: "utf8" }),
  ) as {
    filename: string;
  }[];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(consumer, packed?.filename ?? ""), "-C", installed, "--strip-components=1"]);
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"])
    cpSync(join(ROOT, "node_modules", name), join(store, name), { recursive: true });
  symlinkSync(installed, join(consumer, "node_modules/signalwire-rest"));
  mkdirSync(join(consumer, "node_modules/@types"));
  for (const name of ["@types/node", "undici-types"])
    symlinkSync(join(ROOT, "node_modules", name), join(consumer, "node_modules", name));
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ type: "module" }));
  return { consumer, installed };
}
