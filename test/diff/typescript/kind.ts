/** A kind of change, and whether a program that used everything of the base still compiles. */
export type Kind = readonly [name: string, base: object, revision: object, compiles: boolean];
