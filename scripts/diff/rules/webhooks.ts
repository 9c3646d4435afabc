import { tells } from "../difference.js";
import { json } from "../example-documents.js";
import { operationRule as rule } from "../operation-rule.js";

/** Webhooks and callbacks: the API sends, we read and answer, so every direction is reversed. */
const hook = (value: object) => ({ webhooks: { done: { post: value } } });
const apart = (value: object) => ({ "x-webhooks": { done: { post: value } } });
const payload = (value: object = {}) => ({ requestBody: { ...json({ type: "object" }), ...value } });
const token = { name: "token", in: "query", schema: { type: "string" } };
const taking = (value?: object) => hook({ parameters: value === undefined ? [] : [value] });
const answers = (...list: readonly string[]) =>
  hook({ responses: Object.fromEntries(list.map((status) => [status, {}])) });
const calling = (callbacks: object) => ({ paths: { "/things": { post: { callbacks } } } });
const callback = { "{$request.body#/url}": { post: payload() } };

export const webhookRules = [
  rule("webhook-added", ["info", "info"], "new webhook", "Receivers that don't ask for it never receive it.", [
    { webhooks: {} },
    hook({}),
  ]),
  rule("webhook-removed", ["breaking", "breaking"], "the webhook was removed", "Receivers wait for it in vain.", [
    hook({}),
    { webhooks: {} },
  ]),
  rule(
    "webhook-renamed",
    ["none", "breaking"],
    "webhook {base} was renamed to {revision}",
    "Its name is not on the wire, but the client's types are named after it: code that uses their old names no longer compiles.",
    [
      { webhooks: { done: { post: { operationId: "done" } } } },
      { webhooks: { ended: { post: { operationId: "done" } } } },
    ],
    (detail) => (tells(detail, "renamed") ? {} : { typescript: "info" }),
  ),
  rule(
    "client-webhook-renamed",
    ["none", "breaking"],
    "the webhook was renamed in the client from {base} to {revision}",
    "Its types and its kind are named after it: code that uses the old names no longer compiles.",
    [hook({}), hook({ "x-client-name": "ended" })],
  ),
  rule(
    "client-webhook-removed",
    ["none", "breaking"],
    "the webhook was removed from the client",
    "The generator reads webhooks only, not x-webhooks: code that uses their types no longer compiles.",
    [hook({}), apart({})],
  ),
  rule(
    "client-webhook-added",
    ["none", "info"],
    "the webhook was added to the client",
    "The generator reads webhooks only, not x-webhooks: now they have types.",
    [apart({}), hook({})],
  ),
  rule(
    "webhook-method-changed",
    ["breaking", "none"],
    "the webhook's method changed from {base} to {revision}",
    "Receivers that listen for the old method refuse the new one.",
    [
      { webhooks: { done: { post: { operationId: "done" } } } },
      { webhooks: { done: { put: { operationId: "done" } } } },
    ],
  ),
  rule(
    "webhook-payload-added-required",
    ["info", "info"],
    "it now has a payload",
    "Receivers that expect none ignore it.",
    [hook({}), hook(payload({ required: true }))],
  ),
  rule(
    "webhook-payload-added-optional",
    ["info", "info"],
    "it may now have a payload",
    "Receivers that expect none ignore it.",
    [hook({}), hook(payload())],
  ),
  rule(
    "webhook-payload-removed",
    ["breaking", "breaking"],
    "it no longer has a payload",
    "Receivers that read it find nothing.",
    [hook(payload()), hook({})],
  ),
  rule(
    "webhook-payload-became-required",
    ["info", "info"],
    "its payload is now always present",
    "Receivers that can do without it now always get it.",
    [hook(payload()), hook(payload({ required: true }))],
  ),
  rule(
    "webhook-payload-became-optional",
    ["breaking", "info"],
    "its payload may now be missing",
    "Receivers that rely on it may not get it.",
    [hook(payload({ required: true })), hook(payload())],
  ),
  rule("webhook-parameter-added", ["info", "info"], "it now carries {name}", "Receivers ignore what they don't know.", [
    taking(),
    taking(token),
  ]),
  rule(
    "webhook-parameter-removed",
    ["breaking", "info"],
    "it no longer carries {name}",
    "Receivers look for it in vain.",
    [taking(token), taking()],
  ),
  rule(
    "webhook-parameter-became-required",
    ["info", "info"],
    "{name} is now always present",
    "Receivers that can do without it now always get it.",
    [taking(token), taking({ ...token, required: true })],
  ),
  rule(
    "webhook-parameter-became-optional",
    ["breaking", "info"],
    "{name} may now be missing",
    "Receivers that rely on it may not get it.",
    [taking({ ...token, required: true }), taking(token)],
  ),
  rule(
    "webhook-response-success-status-added",
    ["info", "none"],
    "status {name} now also counts as success",
    "Existing answers are still accepted.",
    [answers("200"), answers("200", "204")],
  ),
  rule(
    "webhook-response-success-status-removed",
    ["breaking", "none"],
    "status {name} no longer counts as success",
    "Receivers that answer with it seem to fail.",
    [answers("200", "204"), answers("200")],
  ),
  rule(
    "webhook-response-non-success-status-added",
    ["info", "none"],
    "status {name} is now documented as an answer",
    "Existing answers are still accepted.",
    [answers("200"), answers("200", "410")],
  ),
  rule(
    "webhook-response-non-success-status-removed",
    ["info", "none"],
    "status {name} is no longer documented as an answer",
    "Receivers that answer with it count as failing either way.",
    [answers("200", "410"), answers("200")],
  ),
  rule("callback-added", ["info", "info"], "new callback {name}", "Clients that don't ask for it never receive it.", [
    calling({}),
    calling({ done: callback }),
  ]),
  rule("callback-removed", ["breaking", "info"], "callback {name} was removed", "Clients wait for it in vain.", [
    calling({ done: callback }),
    calling({}),
  ]),
];
