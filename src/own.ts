/** The object's own properties on no prototype: what a polluted `Object.prototype` adds is not seen. */
export function own<T extends object>(object: T | undefined): T {
  return Object.assign(Object.create(null), object);
}
