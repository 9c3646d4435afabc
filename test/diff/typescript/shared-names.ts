import { account, besides, eitherBeside, keyed, limit, object, query, text } from "./documents.js";
import type { Kind } from "./kind.js";

const inTwoPlaces = (first: object) => query(first, { ...limit, in: "header", required: true });

export const sharedNames: readonly Kind[] = [
  [
    "parameter added that takes another one's name in the client",
    inTwoPlaces({ name: "q", schema: text }),
    query({ ...limit, schema: text }, { name: "q", schema: text }, { ...limit, in: "header", required: true }),
    false,
  ],
  [
    "parameter added that gets a name of its own, since another place has one of its name",
    query({ ...limit, required: true }),
    query({ ...limit, required: true }, { ...limit, in: "header" }),
    true,
  ],
  [
    "optional parameter added with the name of a field of the body",
    besides([], { a: text, id: text }),
    besides([{ name: "id" }], { a: text, id: text }),
    false,
  ],
  [
    "field of the body added with the name of a parameter",
    besides([{ name: "id" }], { a: text }),
    besides([{ name: "id" }], { a: text, id: text }),
    false,
  ],
  [
    "read-only field of the body added with the name of a parameter",
    besides([{ name: "id" }], { a: text }),
    besides([{ name: "id" }], { a: text, id: { ...text, readOnly: true } }),
    true,
  ],
  [
    "field of the body with the name of a parameter is no longer read-only",
    besides([{ name: "id" }], { a: text, id: { ...text, readOnly: true } }),
    besides([{ name: "id" }], { a: text, id: text }),
    false,
  ],
  [
    "field of the body with the name of a parameter gets its own name",
    besides([{ name: "id" }], { a: text, id: text }),
    besides([{ name: "id" }], { a: text, id: { ...text, "x-client-name": "own_id" } }),
    false,
  ],
  [
    "names of a parameter and a field that are the same in camelCase",
    besides([], { a: text, page_size: text }, "camelCase"),
    besides([{ name: "PageSize" }], { a: text, page_size: text }, "camelCase"),
    false,
  ],
  [
    "parameter added with the name of a field of one of the body's alternatives",
    eitherBeside([]),
    eitherBeside([{ name: "b" }]),
    false,
  ],
  [
    "key added with the name of a field of the body",
    besides([], { id: text }),
    { ...besides([], { id: text }), ...keyed("id") },
    false,
  ],
  [
    "body with a field that has a parameter's name became required",
    besides([{ name: "id" }], { id: text }),
    besides([{ name: "id" }], { id: text }, "wire", true),
    false,
  ],
  [
    "account parameter, which the client fills in, with the name of a field of the body",
    account(object({ a: text })),
    account(object({ a: text, AccountSid: text })),
    true,
  ],
];
