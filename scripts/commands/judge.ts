import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Command, main } from "../cli.js";
import { Failure } from "../failure.js";
import { ROOT } from "./paths.js";

const PEERS = join(ROOT, "test/peers");
const require = createRequire(import.meta.url);

const command: Command = {
  usage: `
npm run judge

Has other tools judge the clients: Prism checks their requests; other SDKs check their bodies, names and webhook signatures.
Those packages are installed in test/peers on the first run; \`npm ci\` never installs them.
Exit code: 0 fine, 1 an unlisted difference, 2 the packages could not be installed.`,
  options: {},
  async run() {
    if (!existsSync(join(PEERS, "node_modules/.package-lock.json"))) install();
    const vitest = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
    const typed = node(require.resolve("typescript/bin/tsc"), "-p", PEERS);
    const judged = node(vitest, "run", "--config", join(ROOT, "test/vitest.peers.config.ts"));
    return typed && judged ? 0 : 1;
  },
};

function install(): void {
  const { status } = spawnSync("npm", ["ci", "--prefix", PEERS, "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Failure("test/peers: npm ci failed; see above");
}

function node(...args: string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status === 0;
}

await main(command);
