/** A value read from a schema, and where it was stated. */
export interface Said<T> {
  readonly value: T;
  readonly pointer: string;
}
