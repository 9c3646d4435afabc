/** The object's own properties, without a prototype, so that additions to a polluted `Object.prototype` are not seen. */
export const own = <T extends object>(object: T | undefined): T => ({ __proto__: null, ...object }) as unknown as T;
