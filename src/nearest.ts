/** A hint at the candidate whose beginning and end are most like this name, if they are alike enough. */
export function nearest(name: string, candidates: readonly string[]): string {
  const [best] = candidates
    .map((candidate) => [likeness(name.toLowerCase(), candidate.toLowerCase()), candidate] as const)
    .sort((a, b) => b[0] - a[0]);
  return best && best[0] * 2 >= name.length ? `, did you mean ${best[1]}?` : "";
}

/** How many characters two names share at the front and, in the rest, at the back. */
function likeness(a: string, b: string): number {
  let front = 0;
  while (front < b.length && a[front] === b[front]) front++;
  let back = 0;
  while (back < b.length - front && a.at(-1 - back) === b.at(-1 - back)) back++;
  return front + back;
}
