/** The candidate that takes the fewest edits to reach (Levenshtein), if that is near enough to be meant. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => [edits(name.slice(0, 50), candidate), candidate] as const)
    .sort((a, b) => a[0] - b[0]);
  return best && best[0] <= Math.max(2, name.length / 2) ? best[1] : undefined;
}

function edits(from: string, to: string): number {
  let row = [...to, ""].map((_, index) => index);
  for (const [i, a] of [...from.toLowerCase()].entries()) {
    const next = [i + 1];
    for (const [j, b] of [...to.toLowerCase()].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + +(a !== b)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
