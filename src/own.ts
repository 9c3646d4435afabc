/** The object's own properties on no prototype: what a polluted `Object.prototype` adds is not seen. */
export const own = <T extends object>(object: T | undefined): T => ({ __proto__: null, ...object }) as unknown as T;
