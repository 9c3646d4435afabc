/**
 * `npm run bench [-- name …]`: runs the benches of this folder, all or those named, and prints each ratio with its limit.
 * A bench is a file with an exported `bench`; times are only ever compared with times taken in the same run.
 */
import { readdir } from "node:fs/promises";

interface Measured {
  name: string;
  ratio: number;
  limit: number;
}

const helpers = /^(?:index|measure|.*-server|.*-contenders)\.ts$/;
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith(".ts") && !helpers.test(file));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !files.includes(`${name}.ts`));
if (unknown.length) {
  console.error(
    `no bench called ${unknown.join(", ")}; there are ${files.map((file) => file.slice(0, -3)).join(", ")}`,
  );
  process.exit(2);
}

let slow = false;
for (const file of files) {
  const name = file.slice(0, -3);
  if (wanted.length && !wanted.includes(name)) continue;
  const { bench } = (await import(`./${file}`)) as { bench(): Promise<Measured[]> };
  for (const row of await bench()) {
    const over = row.ratio > row.limit;
    slow ||= over;
    console.log(
      `${name.padEnd(12)} ${row.name.padEnd(24)} ${row.ratio.toFixed(2)} (limit ${row.limit.toFixed(2)})${over ? "  TOO SLOW" : ""}`,
    );
  }
}
process.exitCode = slow ? 1 : 0;
