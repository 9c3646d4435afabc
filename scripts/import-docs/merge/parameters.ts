import type { Parameter } from "../fragment.js";
import { isRecord } from "../records.js";
import { adopt } from "./adopt.js";
import { agree, claim, isWhole, type MergeContext } from "./context.js";
import { mergeSchema } from "./schema.js";
import { follow, type Path } from "./tree.js";
import { viewOf } from "./view.js";

/** A parameter of the spec: where it is listed, and where it stands when it is shared. */
interface Listed {
  readonly parameter: Parameter;
  readonly listed: Path;
  readonly at: Path;
}

/** The operation's own parameters and those of its path. */
export function specParameters(context: MergeContext, at: Path): Listed[] {
  const lists = [
    [...at, "parameters"],
    [...at.slice(0, -1), "parameters"],
  ];
  return lists.flatMap((list) => {
    const items = context.spec.get(list);
    return (Array.isArray(items) ? items : []).flatMap((_, index) => {
      const listed = [...list, index];
      const place = follow(context.spec, listed);
      const parameter = context.spec.get(place);
      return isRecord(parameter) ? [{ parameter: parameter as unknown as Parameter, listed, at: place }] : [];
    });
  });
}

export function mergeParameters(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const known = specParameters(context, at);
  const told = context.page.get([...pageAt, "parameters"]);
  const found = new Set<Listed>();
  for (const [index, parameter] of (Array.isArray(told) ? (told as Parameter[]) : []).entries()) {
    const path: Path = [...pageAt, "parameters", index];
    const partner = partnerOf(parameter, known, at, pageAt);
    const label = `${where} › ${parameter.in} ${parameter.name}`;
    if (partner) {
      found.add(partner);
      mergeParameter(context, partner, parameter, path, label);
    } else addParameter(context, at, parameter, path, label);
  }
  if (isWhole(context))
    dropParameters(
      context,
      known.filter((one) => !found.has(one)),
      where,
    );
}

/** By name and place; a path parameter also by its position in the path. */
function partnerOf(parameter: Parameter, known: readonly Listed[], at: Path, pageAt: Path): Listed | undefined {
  const named = known.find((one) => one.parameter.in === parameter.in && one.parameter.name === parameter.name);
  if (named || parameter.in !== "path") return named;
  const position = namesIn(String(pageAt[1])).indexOf(parameter.name);
  const name = namesIn(String(at[1]))[position];
  return known.find((one) => one.parameter.in === "path" && one.parameter.name === name);
}

const namesIn = (template: string) => Array.from(template.matchAll(/\{([^}]+)\}/g), (match) => match[1] ?? "");

function mergeParameter(context: MergeContext, known: Listed, told: Parameter, path: Path, where: string): void {
  if (told.schema) mergeSchema(context, [...known.at, "schema"], [...path, "schema"], where);
  if (told.in === "path" || told.required === undefined) return;
  const said = { about: "required", where, spec: known.parameter.required === true, page: told.required };
  if (said.spec === said.page) {
    agree(context, said);
    return;
  }
  claim(context, known.at, said, () => {
    if (told.required) context.spec.set([...known.at, "required"], true);
    else context.spec.delete([...known.at, "required"]);
  });
}

function addParameter(context: MergeContext, at: Path, told: Parameter, path: Path, where: string): void {
  claim(context, at, { about: "parameter", where, spec: "absent", page: "present" }, () => {
    const list = [...at, "parameters"];
    const own = context.spec.get(list);
    context.spec.set(list, [...(Array.isArray(own) ? own : []), newParameter(context, told, path, at)]);
  });
}

function dropParameters(context: MergeContext, surplus: readonly Listed[], where: string): void {
  const lastFirst = [...surplus].sort((a, b) => Number(b.listed.at(-1)) - Number(a.listed.at(-1)));
  for (const { parameter, listed } of lastFirst) {
    if (parameter.in === "header" && /^authorization$/i.test(parameter.name)) continue;
    const said = {
      about: "parameter",
      where: `${where} › ${parameter.in} ${parameter.name}`,
      spec: "present",
      page: "absent",
    };
    claim(context, listed, said, () => context.spec.delete(listed));
  }
}

/** The shared parameter of the same name and shape when there is just one, else one of its own. */
export function newParameter(context: MergeContext, told: Parameter, path: Path, near: Path): Record<string, unknown> {
  const shared = sharedLike(context, told, path);
  if (shared !== undefined) return { $ref: `#/components/parameters/${shared}` };
  return {
    name: told.name,
    in: told.in,
    ...(told.required ? { required: true } : {}),
    ...(told.description ? { description: told.description } : {}),
    schema: told.schema ? adopt(context, [...path, "schema"], near) : {},
  };
}

function sharedLike(context: MergeContext, told: Parameter, path: Path): string | undefined {
  const all = context.spec.get(["components", "parameters"]);
  const page = viewOf(context.page, [...path, "schema"]);
  const alike = Object.entries(isRecord(all) ? all : {}).filter(([name, value]) => {
    const parameter = value as unknown as Parameter;
    if (parameter.name !== told.name || parameter.in !== told.in) return false;
    const spec = viewOf(context.spec, ["components", "parameters", name, "schema"]);
    return (
      spec.fallback === page.fallback &&
      spec.format === page.format &&
      [...page.types].every((type) => spec.types.has(type))
    );
  });
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}
