import { Misfit } from "./misfit.js";

interface Named {
  readonly name: string;
  readonly wire: string;
  readonly place?: string;
}

/**
 * Several fields of one name could not be told apart.
 * @throws {Misfit} It names both, after `where` they are.
 */
export function refuseTwins(fields: readonly Named[], where: string): void {
  const seen = new Map<string, Named>();
  for (const field of fields) {
    const twin = seen.get(field.name) ?? field;
    if (twin.wire !== field.wire || twin.place !== field.place)
      throw new Misfit(
        `${where}${labelOf(twin)} and ${labelOf(field)} would both be called ${field.name}; give one an x-client-name`,
      );
    seen.set(field.name, field);
  }
}

const labelOf = ({ place, wire }: Named): string => `${place === undefined ? "" : `${place} `}${JSON.stringify(wire)}`;
