/** The candidate that takes the fewest edits to reach (Levenshtein), if that is near enough to be meant. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const text = name.slice(0, 50).toLowerCase();
  const ranked = candidates.map((candidate) => [distance(text, candidate.toLowerCase()), candidate] as const);
  const [best] = ranked.sort((a, b) => a[0] - b[0]);
  return best && best[0] <= Math.max(2, text.length / 2) ? best[1] : undefined;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
