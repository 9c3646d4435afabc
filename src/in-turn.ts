/** Does work after all earlier work of the same key, whether that succeeded or failed. */
export async function inTurn<T>(
  underWay: Map<string, Promise<unknown>>,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  const before = underWay.get(key);
  const mine = (before ?? Promise.resolve()).then(work, work);
  underWay.set(key, mine);
  try {
    return await mine;
  } finally {
    if (underWay.get(key) === mine) underWay.delete(key);
  }
}
