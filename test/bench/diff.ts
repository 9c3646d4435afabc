/** The contract diff beside `redocly diff`, whole processes on the same files; and its cost as documents grow. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { bundleCli } from "../../scripts/build/cli.js";
import { diff } from "../../scripts/diff/index.js";
import { temporaryFolder } from "../../scripts/temporary-folder.js";
import { largeDocument } from "../diff/large.js";

/** How many schemas make a document of about this many megabytes. */
const sizes = [
  ["0.5 MB", 162],
  ["2 MB", 648],
  ["900 schemas", 900],
] as const;
const windows = 3;

interface Cost {
  readonly ms: number;
  readonly megabytes: number;
}

export async function bench() {
  const folder = temporaryFolder("bench-diff-");
  try {
    const ours = join(folder.path, "cli.mjs");
    await bundleCli(ours);
    return [...sizes.flatMap(([name, schemas]) => against(name, schemas, ours, folder.path)), ...growth()];
  } finally {
    folder.remove();
  }
}

function against(name: string, schemas: number, ours: string, folder: string) {
  const [base, revision] = [false, true].map((isRevision) => {
    const file = join(folder, `${schemas}-${isRevision ? "revision" : "base"}.yaml`);
    writeFileSync(file, stringify(largeDocument(schemas, isRevision), { aliasDuplicateObjects: false }));
    return file;
  });
  const args = ["diff", base ?? "", revision ?? "", "--format", "json"];
  const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const costs = Array.from({ length: windows }, () => [run(ours, args), run(redocly, args)] as const);
  const median = (of: (pair: (typeof costs)[number]) => number) =>
    costs.map(of).toSorted((a, b) => a - b)[windows >> 1] ?? 0;
  const [time, theirs] = [median(([one]) => one.ms), median(([, other]) => other.ms)];
  const [memory, theirMemory] = [median(([one]) => one.megabytes), median(([, other]) => other.megabytes)];
  console.log(
    `diff: ${name}: ${time.toFixed(0)} ms, ${memory.toFixed(0)} MB; redocly ${theirs.toFixed(0)} ms, ${theirMemory.toFixed(0)} MB`,
  );
  return [
    { name: `${name}, time / redocly`, ratio: time / theirs, limit: 1 },
    { name: `${name}, memory / redocly`, ratio: memory / theirMemory, limit: 1 },
  ];
}

/** Makes the process report its peak memory when it exits. */
const probe = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>process._rawDebug("peak "+process.resourceUsage().maxRSS))',
)}`;

function run(script: string, args: readonly string[]): Cost {
  const started = performance.now();
  const { stderr, status, stdout } = spawnSync(process.execPath, ["--import", probe, script, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const ms = performance.now() - started;
  const peak = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes));
  if (status !== 1 || peak.length === 0)
    throw new Error(`${script}: exit code ${status}: ${stdout.slice(0, 200)}${stderr.slice(0, 500)}`);
  return { ms, megabytes: Math.max(...peak) / 1024 };
}

/** Linear cost: a document eight times as large may take eight times as long, plus a margin of half. */
function growth() {
  const pairs = [1, 2, 4, 8].map((factor) => ({
    factor,
    documents: [largeDocument(162 * factor, false), largeDocument(162 * factor, true)] as const,
  }));
  const once = ([base, revision]: (typeof pairs)[number]["documents"]) => {
    const started = performance.now();
    diff(base, revision);
    return performance.now() - started;
  };
  for (const { documents } of [...pairs, ...pairs]) once(documents);
  const times = pairs.map(({ factor, documents }) => {
    return { factor, ms: Math.min(...Array.from({ length: 7 }, () => once(documents))) };
  });
  const first = times[0]?.ms ?? 1;
  console.log(`diff: ${times.map(({ factor, ms }) => `${factor}x ${ms.toFixed(1)} ms`).join(", ")}`);
  return times.slice(1).map(({ factor, ms }) => {
    return { name: `${factor}x documents, cost / ${factor}`, ratio: ms / first / factor, limit: 1.5 };
  });
}
