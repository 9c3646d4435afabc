import type { Contradiction, Side } from "../fragment.js";
import type { Evidence, Weighing } from "./evidence.js";
import { type Path, same } from "./tree.js";

/** One thing that a page says about one place of the spec. */
export interface Claim {
  readonly about: string;
  readonly where: string;
  /** What the spec says before the page is merged. */
  readonly spec: unknown;
  readonly page: unknown;
  /** Where the change is, if not at the place whose evidence counts. */
  readonly place?: Path;
}

interface Entry {
  readonly about: string;
  readonly where: string;
  readonly sides: { says: unknown; pages: string[] }[];
  decided: unknown;
  reason: string;
  open: boolean;
}

/** Everything that was said about each place, so that a contradiction is reported once with all its sides. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();

  /** Records that a page agrees with the spec, which matters only if another page disagrees. */
  agree(claim: Claim, page: Evidence): void {
    this.#side(this.#entry(claim), claim.page, page.page);
  }

  disagree(claim: Claim, page: Evidence, spec: Evidence, { wins, reason }: Weighing): void {
    const entry = this.#entry(claim);
    this.#side(entry, claim.spec, spec.page);
    this.#side(entry, claim.page, page.page);
    entry.decided = wins === "page" ? claim.page : claim.spec;
    entry.reason = reason;
    entry.open ||= wins === "neither";
  }

  contradictions(): Contradiction[] {
    const real = [...this.#entries.values()].filter(({ sides }) => sides.length > 1);
    return real.map(({ about, where, sides, decided, reason, open }) => ({
      about,
      where,
      sides: sides.map((side): Side => ({ says: side.says ?? null, pages: side.pages })),
      decided: decided ?? null,
      reason,
      ...(open ? { open } : {}),
    }));
  }

  #entry({ about, where, spec }: Claim): Entry {
    const key = `${where}\n${about}`;
    const entry = this.#entries.get(key) ?? { about, where, sides: [], decided: spec, reason: "", open: false };
    this.#entries.set(key, entry);
    return entry;
  }

  #side(entry: Entry, says: unknown, page: string): void {
    const side = entry.sides.find((other) => same(other.says, says));
    if (!side) entry.sides.push({ says, pages: [page] });
    else if (!side.pages.includes(page)) side.pages.push(page);
  }
}
