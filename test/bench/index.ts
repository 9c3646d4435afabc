import { readdir } from "node:fs/promises";
import { type Command, main } from "../../scripts/cli.js";
import { Failure } from "../../scripts/failure.js";

interface Measured {
  name: string;
  ratio: number;
  limit: number;
}

const HELPERS = /^(?:index|measure|.*-server|.*-contenders)\.ts$/;
const BENCHES = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith(".ts") && !HELPERS.test(file))
  .map((file) => file.slice(0, -3));

const command: Command = {
  usage: `
npm run bench [-- NAME ...]

Runs all benches, or those named, and prints each ratio with its limit: ${BENCHES.join(", ")}.
A bench is a file of test/bench with an exported \`bench\`; times are only ever compared with times taken in the same run.
Exit code: 0 fine, 1 a limit is exceeded, 2 could not run.`,
  options: {},
  positionals: true,
  async run(_values, wanted, io) {
    const unknown = wanted.filter((name) => !BENCHES.includes(name));
    if (unknown.length > 0) throw new Failure(`no bench called ${unknown.join(", ")}; there are ${BENCHES.join(", ")}`);
    let code = 0;
    for (const name of wanted.length > 0 ? wanted : BENCHES) {
      const { bench } = (await import(`./${name}.ts`)) as { bench(): Promise<Measured[]> };
      for (const row of await bench()) {
        if (row.ratio > row.limit) code = 1;
        io.out(lineOf(name, row));
      }
    }
    return code;
  },
};

function lineOf(bench: string, { name, ratio, limit }: Measured): string {
  const text = `${bench.padEnd(12)} ${name.padEnd(24)} ${ratio.toFixed(2)} (limit ${limit.toFixed(2)})`;
  return `${text}${ratio > limit ? "  TOO SLOW" : ""}\n`;
}

await main(command);
