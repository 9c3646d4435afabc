import { canonical } from "../json.js";
import { identityOf, type Operation, template } from "./operation.js";

export interface Pairing {
  readonly pairs: readonly (readonly [base: Operation, revision: Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

export type Key = (operation: Operation) => string | undefined;

/** By method and path, then with the names of path parameters ignored, then with the server's path, then by operationId. */
const KEYS: readonly Key[] = [
  ({ method, path }) => `${method} ${path}`,
  ({ method, path }) => `${method} ${template(path)}`,
  ({ method, address }) => `${method} ${address}`,
  ({ operationId }) => operationId,
];

export function pairOperations(
  base: readonly Operation[],
  revision: readonly Operation[],
  more: readonly Key[] = [],
): Pairing {
  return pairBy([...KEYS, ...more], base, revision);
}

/** The key of a callback says where the request goes: another runtime expression is another callback, but its name is not on the wire. */
const CALLBACK_KEYS: readonly Key[] = [
  ({ method, path }) => `${method} ${path}`,
  ({ method, path }) => `${method} ${path.replace(/^\S+ /, "")}`,
];

export function pairCallbacks(base: readonly Operation[], revision: readonly Operation[]): Pairing {
  return pairBy(CALLBACK_KEYS, base, revision);
}

function pairBy(keys: readonly Key[], base: readonly Operation[], revision: readonly Operation[]): Pairing {
  const pairs: [Operation, Operation][] = [];
  let removed = base;
  let added = revision;
  for (const key of keys) {
    const found = matches(removed, added, key);
    pairs.push(...found);
    const matched = new Set(found.flat());
    removed = removed.filter((operation) => !matched.has(operation));
    added = added.filter((operation) => !matched.has(operation));
  }
  return { pairs, removed, added };
}

/** An operationId that ends in the path changes when the path moves; the function is called as before. */
export const byIdentity: Key = (operation) => {
  if (operation.operationId === undefined) return undefined;
  const { resource, verb } = identityOf(operation);
  return `${operation.method} ${resource}.${verb}`;
};

/** A webhook's name is not on the wire: one that sends exactly the same under another name is the same webhook. */
export const byPayload: Key = ({ method, value }) =>
  value.requestBody === undefined ? undefined : `${method} ${canonical(value.requestBody)}`;

/** A key counts only if exactly one operation on each side has it. */
function matches(base: readonly Operation[], revision: readonly Operation[], key: Key): [Operation, Operation][] {
  const [left, right] = [unique(base, key), unique(revision, key)];
  return [...left].flatMap(([mark, operation]): [Operation, Operation][] => {
    const other = right.get(mark);
    return operation === undefined || other === undefined ? [] : [[operation, other]];
  });
}

function unique(operations: readonly Operation[], key: Key): Map<string, Operation | undefined> {
  const found = new Map<string, Operation | undefined>();
  for (const operation of operations) {
    const mark = key(operation);
    if (mark !== undefined) found.set(mark, found.has(mark) ? undefined : operation);
  }
  return found;
}
