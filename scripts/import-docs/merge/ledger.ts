import type { Contradiction, Side } from "../fragment.js";
import { type Evidence, UNDECIDED, type Weighing } from "./evidence.js";
import { type Path, same } from "./tree.js";

/** One thing that a page says about one place of the spec. */
export interface Claim {
  readonly about: string;
  readonly where: string;
  /** What it is about, where the place has several of them: a field, a parameter, an alternative. */
  readonly name?: string;
  /** What the spec says before the page is merged. */
  readonly spec: unknown;
  readonly page: unknown;
  /** Why a person has to decide even if the page outweighs the spec. */
  readonly doubt?: Weighing;
  /** Where the change is, if not at the place whose evidence counts. */
  readonly place?: Path;
}

interface Said {
  readonly says: unknown;
  /** Pages of this run. */
  readonly pages: Set<string>;
  /** Where the spec has it from. */
  readonly known: Set<string>;
}

interface Entry {
  readonly about: string;
  /** Of the first page that disagreed. */
  where: string;
  readonly sides: Said[];
  decided: unknown;
  reason: string;
  open: boolean;
}

/** Everything that was said about each matter, so that a contradiction is reported once with all its sides. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #file: string;

  /** @param file The spec's own, which stands for what is in the spec where no page is known to have said it. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Records that a page agrees with the spec, which matters only if another page disagrees. */
  agree(matter: string, claim: Claim, page: Evidence): void {
    sideOf(this.#entry(matter, claim), claim.page).pages.add(page.page);
  }

  disagree(matter: string, claim: Claim, page: Evidence, spec: Evidence, weighing: Weighing): void {
    const { wins, reason } = weighing;
    const entry = this.#entry(matter, claim);
    if (entry.reason === "") entry.where = claim.where;
    // The page may be the source of the part around this matter, but in this matter it says otherwise.
    const isOwn = spec.page === page.page && weighing === UNDECIDED;
    sideOf(entry, claim.spec).known.add(isOwn ? this.#file : spec.page);
    sideOf(entry, claim.page).pages.add(page.page);
    entry.decided = wins === "page" ? claim.page : claim.spec;
    entry.reason = reason;
    entry.open ||= wins === "neither";
  }

  /** Whether a page of this run has said anything about a matter. */
  hasHeard(matter: string, page: string): boolean {
    return this.#entries.get(matter)?.sides.some(({ pages }) => pages.has(page)) === true;
  }

  contradictions(): Contradiction[] {
    const real = [...this.#entries.values()].filter(({ sides }) => sides.length > 1);
    return real.map(({ about, where, sides, decided, reason, open }) => ({
      about,
      where,
      sides: sides.map(
        ({ says, pages, known }): Side => ({
          says: says ?? null,
          // Which pages have been read before must not show.
          pages: [...(pages.size > 0 ? pages : known)],
        }),
      ),
      decided: decided ?? null,
      reason,
      ...(open ? { open } : {}),
    }));
  }

  #entry(matter: string, { about, where, spec }: Claim): Entry {
    const entry = this.#entries.get(matter) ?? { about, where, sides: [], decided: spec, reason: "", open: false };
    this.#entries.set(matter, entry);
    return entry;
  }
}

function sideOf({ sides }: Entry, says: unknown): Said {
  const known = sides.find((other) => same(other.says, says));
  const side = known ?? { says, pages: new Set(), known: new Set() };
  if (!known) sides.push(side);
  return side;
}
