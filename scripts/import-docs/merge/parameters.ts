import { METHODS } from "../../spec/index.js";
import type { Parameter } from "../fragment.js";
import { isRecord } from "../records.js";
import { adopt } from "./adopt.js";
import { likenessOf } from "./alike.js";
import { claim, hear, isWhole, type MergeContext } from "./context.js";
import { mergeDeprecated } from "./limits.js";
import { mergeSchema } from "./schema.js";
import { follow, listAt, type Path, pointerOf, same } from "./tree.js";
import { keptFormat, viewOf } from "./view.js";

/** A parameter of the spec: where it is listed, and where its definition is if it is shared. */
interface Listed {
  readonly parameter: Parameter;
  readonly listed: Path;
  readonly at: Path;
}

/** What a page says about a parameter, and where. */
interface Told {
  readonly parameter: Parameter;
  readonly path: Path;
  readonly where: string;
}

/** The operation's own parameters, and those of its path that it does not redefine. */
function specParameters(context: MergeContext, at: Path): Listed[] {
  const own = listedAt(context, [...at, "parameters"]);
  const ofPath = listedAt(context, [...at.slice(0, -1), "parameters"]);
  return [...own, ...ofPath.filter(({ parameter }) => !own.some((one) => isSame(one.parameter, parameter)))];
}

function listedAt(context: MergeContext, list: Path): Listed[] {
  return listAt(context.spec, list).flatMap((_, index) => {
    const listed = [...list, index];
    const place = follow(context.spec, listed);
    const parameter = context.spec.get(place);
    return isRecord(parameter) ? [{ parameter: parameter as unknown as Parameter, listed, at: place }] : [];
  });
}

const isSame = (a: Parameter, b: Parameter) => a.name === b.name && a.in === b.in;

export function mergeParameters(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const known = specParameters(context, at);
  const listed = context.page.get([...pageAt, "parameters"]);
  const found = new Set<Listed>();
  for (const [index, parameter] of (Array.isArray(listed) ? (listed as Parameter[]) : []).entries()) {
    const label = `${where} › ${parameter.in} ${parameter.name}`;
    const told: Told = { parameter, path: [...pageAt, "parameters", index], where: label };
    const partner = partnerOf(parameter, known, at, pageAt);
    if (!partner) addParameter(context, at, told);
    else {
      found.add(partner);
      if (isSharedElsewhere(context, partner, told)) mergeApart(context, partner, at, told);
      else mergeParameter(context, partner, told);
    }
  }
  if (isWhole(context))
    dropParameters(
      context,
      known.filter((one) => !found.has(one)),
      at,
      where,
    );
}

/** By name and place; a path parameter by its position in the path. */
function partnerOf(parameter: Parameter, known: readonly Listed[], at: Path, pageAt: Path): Listed | undefined {
  const told = namedAsIn(at, parameter, pageAt);
  return known.find((one) => isSame(one.parameter, told));
}

/** A page's parameter under the name that the spec's path has for it. */
function namedAsIn(at: Path, parameter: Parameter, pageAt: Path): Parameter {
  const position = parameter.in === "path" ? namesIn(String(pageAt[1])).indexOf(parameter.name) : -1;
  const name = namesIn(String(at[1]))[position];
  return name === undefined ? parameter : { ...parameter, name };
}

const namesIn = (template: string) => Array.from(template.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? "");

/** Whether a page agrees with the spec on whether a parameter is required, as far as it says. */
const hasFlagOf = (told: Parameter, { required }: Parameter) =>
  told.required === undefined || told.required === (required === true);

/** Whether a page differs from the spec on a parameter that is shared with other operations. */
function isSharedElsewhere(context: MergeContext, known: Listed, told: Told): boolean {
  const { parameter, at } = known;
  const likeness = likenessOf(context.spec, [...at, "schema"], context.page, [...told.path, "schema"]);
  if (likeness === "same" && hasFlagOf(told.parameter, parameter) && told.parameter.deprecated !== true) return false;
  return isShared(context, known);
}

/** Whether other operations have the parameter too: those of the same path, or all that refer to it. */
function isShared({ spec }: MergeContext, { listed, at }: Listed): boolean {
  const item = spec.get(listed.slice(0, 2));
  if (listed[2] === "parameters" && isRecord(item) && METHODS.filter((method) => method in item).length > 1)
    return true;
  if (pointerOf(at) === pointerOf(listed)) return false;
  return JSON.stringify(spec.data).split(JSON.stringify(`#${pointerOf(at)}`)).length > 2;
}

/** The page speaks only for its own operation, which gets its own parameter, unless nothing changes. */
function mergeApart(context: MergeContext, known: Listed, at: Path, told: Told): void {
  const list: Path = [...at, "parameters"];
  const before = context.spec.get(list);
  const isOwn = pointerOf(known.listed.slice(0, -1)) === pointerOf(list);
  const index = isOwn ? Number(known.listed.at(-1)) : listAt(context.spec, list).length;
  const changes = context.changes.length;
  const listed: Path = [...list, index];
  if (before === undefined) context.spec.set(list, []);
  const putBack = context.spec.keep(listed);
  context.spec.set(listed, structuredClone(known.parameter));
  mergeParameter(context, { ...known, listed, at: listed }, told);
  if (context.changes.length > changes) return;
  if (isOwn) putBack();
  else if (before === undefined) context.spec.delete(list);
  else context.spec.delete(listed);
}

function mergeParameter(context: MergeContext, known: Listed, { parameter, path, where }: Told): void {
  mergeDeprecated(context, known.at, path, where);
  if (parameter.schema) mergeSchema(context, [...known.at, "schema"], [...path, "schema"], where);
  if (parameter.in === "path" || parameter.required === undefined) return;
  const said = { about: "required", where, spec: known.parameter.required === true, page: parameter.required };
  hear(context, known.at, said, () => {
    if (parameter.required) context.spec.set([...known.at, "required"], true);
    else context.spec.delete([...known.at, "required"]);
  });
}

function addParameter(context: MergeContext, at: Path, { parameter, path, where }: Told): void {
  const name = `${parameter.in} ${parameter.name}`;
  claim(context, at, { about: "parameter", name, where, spec: "absent", page: "present" }, () => {
    const list = [...at, "parameters"];
    context.spec.setList(list, [...listAt(context.spec, list), newParameter(context, parameter, path, at)]);
  });
}

function dropParameters(context: MergeContext, surplus: readonly Listed[], at: Path, where: string): void {
  const lastFirst = [...surplus].sort((a, b) => Number(b.listed.at(-1)) - Number(a.listed.at(-1)));
  for (const { parameter, listed } of lastFirst) {
    if (parameter.in === "header" && /^authorization$/i.test(parameter.name)) continue;
    const name = `${parameter.in} ${parameter.name}`;
    const said = { about: "parameter", name, where: `${where} › ${name}`, spec: "present", page: "absent" };
    claim(context, at, said, () => {
      const list = listed.slice(0, -1);
      if (listed[2] === "parameters") leaveToOthers(context, listed, at);
      context.spec.delete(listed);
      if (same(context.spec.get(list), [])) context.spec.delete(list);
    });
  }
}

/** A parameter of the path goes from one of its operations only: the others get it as their own. */
function leaveToOthers({ spec }: MergeContext, listed: Path, at: Path): void {
  const item = at.slice(0, 2);
  for (const method of METHODS.filter((name) => name !== at[2] && spec.get([...item, name]) !== undefined)) {
    const list = [...item, method, "parameters"];
    const parameterOf = (place: Path) => spec.get(follow(spec, place)) as unknown as Parameter;
    const own = listAt(spec, list).map((_, index) => parameterOf([...list, index]));
    if (own.some((one) => isSame(one, parameterOf(listed)))) continue;
    spec.setList(list, [...listAt(spec, list), spec.get(listed)]);
  }
}

/** The parameters of an operation that the spec does not have, without those of its path. */
export function newParameters(context: MergeContext, at: Path, pageAt: Path): Record<string, unknown>[] {
  const known = specParameters(context, at);
  const told = listAt(context.page, [...pageAt, "parameters"]) as readonly Parameter[];
  return told.flatMap((parameter, index) =>
    partnerOf(parameter, known, at, pageAt)
      ? []
      : [newParameter(context, namedAsIn(at, parameter, pageAt), [...pageAt, "parameters", index], at)],
  );
}

const STYLES: ReadonlySet<unknown> = new Set(
  "form simple label matrix spaceDelimited pipeDelimited deepObject".split(" "),
);

/** The shared parameter of the same name and shape if there is exactly one, else a parameter of its own. */
function newParameter(context: MergeContext, told: Parameter, path: Path, near: Path): Record<string, unknown> {
  const shared = sharedLike(context, told, path);
  if (shared !== undefined) return { $ref: `#/components/parameters/${shared}` };
  return {
    name: told.name,
    in: told.in,
    ...(told.required ? { required: true } : {}),
    ...(told.deprecated === true ? { deprecated: true } : {}),
    ...(told.description ? { description: told.description } : {}),
    ...(STYLES.has(told.style) ? { style: told.style } : {}),
    ...(told.explode === undefined ? {} : { explode: told.explode }),
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
      hasFlagOf(told, parameter) &&
      (page.unshown || same(spec.values, page.values)) &&
      spec.fallback === page.fallback &&
      keptFormat(spec.format) === keptFormat(page.format) &&
      [...page.types].every((type) => spec.types.has(type))
    );
  });
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}
