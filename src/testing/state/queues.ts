/** Queues, seen through both APIs. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { change, checkUnique, compatFields, findIn, relayFields, withFriendlyName } from "./common.js";
import { DEFAULT_SIZE, waitingIn, waitSeconds } from "./queue-members.js";
import type { Item } from "./table.js";
import { type Handlers, newItem, type World } from "./world.js";

function counts(queue: Item, world: World): JsonObject {
  const waits = waitingIn(world, queue).map((member) => waitSeconds(member, world.now()));
  const average = waits.reduce((sum, each) => sum + each, 0) / Math.max(1, waits.length);
  return { current_size: waits.length, average_wait_time: Math.round(average) };
}

function compatView(ask: Ask, queue: Item, world: World): JsonObject {
  return { max_size: DEFAULT_SIZE, ...compatFields(ask, queue, "Queues"), ...counts(queue, world) };
}

function relayView(ask: Ask, queue: Item, world: World): JsonObject {
  const uri = `${ask.operation.api.basePath}/queues/${queue.id}`;
  return { friendly_name: "Queue", max_size: DEFAULT_SIZE, ...relayFields(queue), ...counts(queue, world), uri };
}

/** Only the compatibility API says that names are unique; in Relay REST, the field is `name`. */
function checkName(ask: Ask, world: World, queue?: Item): void {
  const others = world.queues.all(ask.account).filter((one) => one !== queue);
  checkUnique(ask, others, "FriendlyName", "friendly_name");
}

function create(ask: Ask, world: World): Item {
  checkName(ask, world);
  return world.queues.add(newItem(world, ask.account, withFriendlyName(ask)));
}

function findQueue(ask: Ask, world: World): Item {
  return findIn(world.queues, "queue", ask.account, ask.ids[0]);
}

function update(ask: Ask, world: World): Item {
  const queue = findQueue(ask, world);
  checkName(ask, world, queue);
  change(queue, withFriendlyName(ask), world.now());
  return queue;
}

function remove(ask: Ask, world: World) {
  world.queues.remove(findQueue(ask, world));
  return goneReply(ask);
}

export const queues: Handlers = {
  "compat GET /Accounts/{}/Queues": (ask, world) =>
    listReply(ask, world.queues.all(ask.account), (queue) => compatView(ask, queue, world)),
  "compat POST /Accounts/{}/Queues": (ask, world) => oneReply(ask, compatView(ask, create(ask, world), world)),
  "compat GET /Accounts/{}/Queues/{}": (ask, world) => oneReply(ask, compatView(ask, findQueue(ask, world), world)),
  "compat POST /Accounts/{}/Queues/{}": (ask, world) => oneReply(ask, compatView(ask, update(ask, world), world)),
  "compat DELETE /Accounts/{}/Queues/{}": remove,
  "relay GET /queues": (ask, world) =>
    listReply(ask, world.queues.all(ask.account), (queue) => relayView(ask, queue, world)),
  "relay POST /queues": (ask, world) => oneReply(ask, relayView(ask, create(ask, world), world)),
  "relay GET /queues/{}": (ask, world) => oneReply(ask, relayView(ask, findQueue(ask, world), world)),
  "relay PUT /queues/{}": (ask, world) => oneReply(ask, relayView(ask, update(ask, world), world)),
  "relay DELETE /queues/{}": remove,
};
