import type { JsonObject } from "../json.js";

/** What everything that the space remembers has in common. */
export interface Item {
  readonly id: string;
  readonly account: string;
  readonly createdAt: number;
  /** Counts what the space has ever made: later things have larger numbers. */
  readonly order: number;
  updatedAt: number;
  /** Fields as they were sent, under their names in answers. */
  given: JsonObject;
}

/** Things of one kind; an account never sees another account's. */
export interface Table<T extends Item> {
  add(item: T): T;
  find(account: string, id: string | undefined): T | undefined;
  remove(item: T): void;
  /** Whether it existed and has been removed. */
  isGone(account: string, id: string | undefined): boolean;
  /** Whether the account has ever had any. */
  isUsed(account: string): boolean;
  /** Newest first. */
  all(account: string): readonly T[];
}

export function createTable<T extends Item>(): Table<T> {
  const items = new Map<string, T>();
  const gone = new Set<string>();
  const accounts = new Set<string>();
  const keyOf = (account: string, id: string) => JSON.stringify([account, id]);
  return {
    add(item) {
      items.set(keyOf(item.account, item.id), item);
      accounts.add(item.account);
      return item;
    },
    find: (account, id) => (id === undefined ? undefined : items.get(keyOf(account, id))),
    remove(item) {
      items.delete(keyOf(item.account, item.id));
      gone.add(keyOf(item.account, item.id));
    },
    isGone: (account, id) => id !== undefined && gone.has(keyOf(account, id)),
    isUsed: (account) => accounts.has(account),
    all: (account) => [...items.values()].filter((item) => item.account === account).reverse(),
  };
}
