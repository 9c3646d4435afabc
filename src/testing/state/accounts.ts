/** The project, which is there from the start, and its subprojects. All of them are kept in the project's name. */
import { listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { change, compatFields, subresourceUris } from "./common.js";
import type { Item } from "./table.js";
import { type Handlers, newItem, type World } from "./world.js";

/** What an account has paths of. */
const PARTS: Readonly<Record<string, string>> = {
  available_phone_numbers: "AvailablePhoneNumbers",
  applications: "Applications",
  calls: "Calls",
  conferences: "Conferences",
  incoming_phone_numbers: "IncomingPhoneNumbers",
  queues: "Queues",
  recordings: "Recordings",
  messages: "Messages",
  transcriptions: "Transcriptions",
};
const NO_PARTS =
  "addresses authorized_connect_apps connect_apps keys notifications outgoing_caller_ids sandbox sip short_codes usage";

function view(ask: Ask, account: Item, world: World): JsonObject {
  const uri = `${ask.operation.api.basePath}/Accounts/${encodeURIComponent(account.id)}.json`;
  return {
    ...compatFields(ask, account, ""),
    auth_token: "redacted",
    owner_account_sid: world.project,
    region_preference: "us",
    subproject: account.id !== world.project,
    uri,
    subresource_uris: {
      ...Object.fromEntries(NO_PARTS.split(" ").map((part) => [part, null])),
      ...subresourceUris({ uri }, PARTS),
    },
  };
}

/** An account that the space does not know is a subproject from the first request about it. */
export function accountNamed(world: World, id: string): Item {
  const { accounts, project } = world;
  return accounts.find(project, id) ?? accounts.add(newItem(world, project, { friendly_name: id }, id));
}

const find = (ask: Ask, world: World): Item => accountNamed(world, ask.ids[0] ?? "");

export const accounts: Handlers = {
  "compat GET /Accounts": (ask, world) =>
    listReply(ask, world.accounts.all(world.project), (account) => view(ask, account, world)),
  "compat POST /Accounts": (ask, world) => {
    const account = world.accounts.add(newItem(world, world.project, ask.given));
    // Only this answer shows the key.
    return oneReply(ask, { ...view(ask, account, world), signing_key: `PSK_${account.id}` });
  },
  "compat GET /Accounts/{}": (ask, world) => oneReply(ask, view(ask, find(ask, world), world)),
  "compat POST /Accounts/{}": (ask, world) => {
    const account = find(ask, world);
    change(account, ask.given, world.now());
    return oneReply(ask, view(ask, account, world));
  },
};
