import type { Io } from "../../cli.js";
import type { Progress } from "../../import-docs/crawl/crawl.js";

const WIDTH = 30;
const REDRAW_MS = 100;
const LINE_MS = 10_000;

/** A bar on a terminal, a line every ten seconds elsewhere. */
export function progressOn(
  io: Io,
  now: () => number = Date.now,
): { show: (progress: Progress) => void; end: () => void } {
  const start = now();
  let shown = start - (io.interactive ? REDRAW_MS : 0);
  let last: Progress | undefined;
  const rate = ({ done }: Progress) => Math.round(done / Math.max(0.001, (now() - start) / 1000));
  const print = (progress: Progress) => {
    const text = `${counts(progress)}, ${rate(progress)}/s`;
    io.err(io.interactive ? `\r\u001b[K${fitting(`${bar(progress)} ${text}`, text, io.columns?.())}` : `${text}\n`);
  };
  return {
    show: (progress) => {
      last = progress;
      if (now() - shown < (io.interactive ? REDRAW_MS : LINE_MS)) return;
      shown = now();
      print(progress);
    },
    end: () => {
      if (last) print(last);
      if (last && io.interactive) io.err("\n");
    },
  };
}

/** What stays in one line: a line that wraps can't be redrawn. A terminal that was not told its width says 0. */
function fitting(long: string, short: string, told: number | undefined): string {
  const columns = told || Number.POSITIVE_INFINITY;
  return long.length < columns ? long : short.slice(0, Math.max(0, columns - 1));
}

function bar({ done, known }: Progress): string {
  const full = known === 0 ? 0 : Math.floor((WIDTH * done) / known);
  return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}]`;
}

const counts = ({ done, known, same, failed }: Progress) =>
  `${done} of ${known} pages, ${same} unchanged, ${failed} failed`;
