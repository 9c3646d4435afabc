import { METHODS, type Method } from "../../spec/index.js";
import { identity } from "../../spec/model/index.js";
import { type Located, perSource, type Source } from "../document.js";
import { arrayAt, child, isObject, type JsonObject, objectAt, textAt } from "../json.js";
import { urlPath, usualUrl } from "./server-urls.js";

/** One operation of a document, or the request that a webhook or callback sends. */
export interface Operation {
  /** `POST`. */
  readonly method: string;
  /** Path template, or `webhook:<name>`. */
  readonly path: string;
  readonly operationId: string | undefined;
  readonly value: JsonObject;
  readonly pointer: string;
  /** Its path item, which may declare parameters and servers for all its operations. */
  readonly item: JsonObject;
  readonly itemPointer: string;
  /** The function that users call, if the operationId names one: `recordings.download` for each format that it chooses from. */
  readonly wrapper?: string | undefined;
  /** The function that chooses it by an input; then it has no function of its own. */
  readonly chosenBy?: string | undefined;
  /** For a webhook: the client has its type. The generator doesn't read `x-webhooks`. */
  readonly isTyped?: boolean;
  /** Its path below the host, including the first server's own path, without the names of path parameters. */
  readonly address: string;
}

export const pathOperations = perSource((source): readonly Operation[] => {
  const operations = itemsAt(source, source.root.paths, "/paths", (path) => path);
  const variants = new Map(operations.flatMap(variantsOf));
  return operations.map((operation) => {
    const { method, path, operationId } = operation;
    const named = wrapperName.test(operationId ?? "") ? operationId : undefined;
    const chosenBy = variants.get(`${method} ${path}`);
    return { ...operation, wrapper: chosenBy ?? named, chosenBy };
  });
});

const wrapperName = /^[A-Za-z_$][\w$]*\.[A-Za-z_$][\w$]*$/;

/** The request body that it declares. */
export function bodyOf({ value, pointer }: Operation, source: Source): Located | undefined {
  if (value.requestBody === undefined) return undefined;
  return source.resolve(value.requestBody, child(pointer, "requestBody"));
}

/** Its resource and verb in the generated client: from the operationId, the tags or the path. */
export function identityOf({ operationId, value, path, method }: Operation): ReturnType<typeof identity> {
  const tags = arrayAt(value, "tags").filter((tag) => typeof tag === "string");
  const named = operationId === undefined ? { tags } : { operationId, tags };
  return identity(named, path, method.toLowerCase() as Method);
}

/** The operations that one function chooses from by an input, each with that function's name. */
function variantsOf(operation: Operation): [place: string, wrapper: string][] {
  const { method, value } = operation;
  if (!isChooser(operation)) return [];
  const { resource } = identityOf(operation);
  const declared = objectAt(value, "x-client-variants");
  return Object.keys(declared).flatMap((verb) => {
    const inputs = objectAt(declared, verb);
    const paths = Object.keys(inputs).flatMap((input) => Object.values(objectAt(inputs, input)));
    return paths.map((path): [string, string] => [`${method} ${path}`, `${resource}.${verb}`]);
  });
}

/** Whether it states which operations its function chooses from; the others have no function, and its own inputs are those of all. */
export function isChooser({ value }: Pick<Operation, "value">): boolean {
  return value["x-client-variants"] !== undefined;
}

/** `webhooks` as in 3.1; tolerated in 3.0, where `x-webhooks` is customary too. */
export function webhookOperations(source: Source): Operation[] {
  return ["webhooks", "x-webhooks"].flatMap((key) => {
    const webhooks = itemsAt(source, source.root[key], child("", key), (name) => `webhook:${name}`);
    return webhooks.map((webhook) => ({ ...webhook, isTyped: key === "webhooks" }));
  });
}

/** The operations of a map of path items. */
export function itemsAt(source: Source, map: unknown, pointer: string, pathOf: (key: string) => string): Operation[] {
  if (!isObject(map)) return [];
  return Object.entries(map)
    .filter(([key]) => !key.startsWith("x-"))
    .flatMap(([key, value]) => {
      const item = source.resolve(value, child(pointer, key));
      return isObject(item.value) ? operationsOf(pathOf(key), item.value, item.pointer, source) : [];
    });
}

function operationsOf(path: string, item: JsonObject, itemPointer: string, source: Source): Operation[] {
  return METHODS.flatMap((method): Operation[] => {
    if (!isObject(item[method])) return [];
    const { value, pointer } = source.resolve(item[method], child(itemPointer, method));
    if (!isObject(value)) return [];
    const operationId = textAt(value, "operationId");
    const address = template(`${serverPath(value, item, source)}${path}`);
    return [{ method: method.toUpperCase(), path, operationId, value, pointer, item, itemPointer, address }];
  });
}

/** `/api/v1` of the first server's `https://{space}.example.com/api/v1/`. */
function serverPath(value: JsonObject, item: JsonObject, { root }: Source): string {
  const [server] = [value, item, root]
    .map((owner) => arrayAt(owner, "servers")[0])
    .filter((found) => found !== undefined);
  return urlPath(usualUrl(server));
}

/** Names of path parameters don't matter to the server: `/calls/{Sid}` is `/calls/{}`. */
export function template(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}").replace(/(.)\/$/, "$1");
}

export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
