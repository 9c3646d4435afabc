import type { Operation } from "../fragment.js";
import { fromEntries, isRecord } from "../records.js";
import type { MergeContext } from "./context.js";
import { keysAt, listAt, type Path, same } from "./tree.js";

const SCHEMES: Path = ["components", "securitySchemes"];

type Needs = Record<string, string[]>;

/** The credentials of a new operation. If the spec asks all operations for them, there is nothing to write. */
export function newSecurity(context: MergeContext, told: Operation): Pick<Operation, "security"> {
  if (told.security === undefined) return {};
  const security = told.security.map((needs) => inSpec(context, needs));
  const ofAll = listAt(context.spec, ["security"]);
  // A page shows only one of several alternatives.
  const isAsked =
    security.length > 0 ? security.every((needs) => ofAll.some((other) => same(other, needs))) : ofAll.length === 0;
  return isAsked ? {} : { security };
}

const inSpec = (context: MergeContext, needs: Needs): Needs =>
  fromEntries(Object.entries(needs).map(([name, scopes]) => [schemeInSpec(context, name), scopes]));

/** The name of the spec's scheme of the same kind; a new scheme is added under its name on the page. */
function schemeInSpec({ spec, page }: MergeContext, name: string): string {
  const told = page.get([...SCHEMES, name]);
  const names = keysAt(spec, SCHEMES);
  const known = names.find((other) => kindOf(spec.get([...SCHEMES, other])) === kindOf(told));
  if (known !== undefined) return known;
  const free = [name, ...names.map((_, index) => `${name}${index + 2}`)].find((one) => !names.includes(one)) ?? name;
  spec.set([...SCHEMES, free], told);
  return free;
}

function kindOf(scheme: unknown): string {
  const { type, scheme: said, in: place, name } = isRecord(scheme) ? scheme : {};
  return [type, said, place, name].map((word) => String(word).toLowerCase()).join(" ");
}
