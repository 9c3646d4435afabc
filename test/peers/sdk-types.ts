/** The names in the declarations of an SDK, found in the same way as its methods. */
import { fileURLToPath } from "node:url";
import { type Symbol as Member, type Node, Project, type Signature, type Type, ts } from "ts-morph";
import type { OperationModel } from "../../scripts/spec/model/index.js";
import { type Route, routeOf, type Step } from "./route.js";

export interface Names {
  input: string[];
  /** For a list, the names of one item; undefined if nothing is returned. */
  result: string[] | undefined;
}

/** An SDK's client class, and where in it an account's resources and all others begin. */
export interface Declarations {
  file: string;
  className: string;
  account: readonly string[];
  root: string;
}

export const compatibilityApiTypes: Declarations = {
  file: "@signalwire/compatibility-api/compatibility-api.d.ts",
  className: "CompatibilityApi",
  account: ["", "api.v2010.account", "fax.v1"],
  root: "api.v2010",
};

export const twilioTypes: Declarations = {
  file: "twilio/lib/rest/Twilio.d.ts",
  className: "Twilio",
  account: ["api.v2010.account"],
  root: "api.v2010",
};

/** Reads the declarations. Returns a function that gives an operation's names, or undefined if the SDK doesn't have the operation. */
export function readNames(declarations: Declarations): (operation: OperationModel) => Names | undefined {
  const file = fileURLToPath(new URL(`node_modules/${declarations.file}`, import.meta.url));
  const options = {
    strict: true,
    skipLibCheck: true,
    types: [],
    esModuleInterop: true,
    target: ts.ScriptTarget.ES2022,
  };
  const source = new Project({ compilerOptions: options }).addSourceFileAtPath(file);
  const at = source.getClassOrThrow(declarations.className);
  const client = at.getType();
  const start = (path: string) =>
    path
      .split(".")
      .filter(Boolean)
      .reduce<Type | undefined>((type, name) => member(type, name, at), client);
  return (operation) => {
    const route = routeOf(operation);
    for (const path of route.below ? declarations.account : [declarations.root]) {
      const resource = route.steps.reduce<Type | undefined>((type, step) => walk(type, step, at), start(path));
      const names = resource && namesAt(resource, route, at);
      if (names) return names;
    }
    return undefined;
  };
}

function walk(type: Type | undefined, step: Step, at: Node): Type | undefined {
  if ("resource" in step) return member(type, step.resource, at);
  return type?.getCallSignatures()[0]?.getReturnType();
}

const member = (type: Type | undefined, name: string, at: Node): Type | undefined =>
  type?.getProperty(name)?.getTypeAtLocation(at).getNonNullableType();

/** A list's own options and those of one page, without those that control the SDK itself. */
function namesAt(resource: Type, route: Route, at: Node): Names | undefined {
  const methods = route.list ? ["page", "list"] : [route.method];
  const signatures = methods.flatMap((name) => member(resource, name, at)?.getCallSignatures() ?? []);
  const last = signatures.at(-1);
  if (!last) return undefined;
  const input = signatures.flatMap((signature) => inputNames(signature, at));
  return { input: [...new Set(input)].filter((name) => !STEERING.has(name)).sort(), result: resultNames(last, at) };
}

const STEERING = new Set(["limit", "callback", "done", "pageLimit"]);

function inputNames(signature: Signature, at: Node): string[] {
  const type = signature.getParameters()[0]?.getTypeAtLocation(at).getNonNullableType();
  if (!type?.isObject() || type.getCallSignatures().length > 0) return [];
  return type.getProperties().map((property) => property.getName());
}

function resultNames(signature: Signature, at: Node): string[] | undefined {
  const [promised] = signature.getReturnType().getTypeArguments();
  const item = promised?.getArrayElementType() ?? promised;
  if (!item?.isObject()) return undefined;
  return item
    .getProperties()
    .filter((property) => isData(property, at))
    .map((property) => property.getName())
    .sort();
}

/** The data of an instance, without its methods. */
const isData = (property: Member, at: Node): boolean =>
  /^[a-z]/.test(property.getName()) && property.getTypeAtLocation(at).getCallSignatures().length === 0;
