/**
 * Orders of numbers for campaigns: ordered numbers are assigned at once, until the assignment is deleted or the number is released, and the
 * order is completed after a second.
 */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { iso8601 } from "../dates.js";
import type { JsonObject } from "../json.js";
import { notFound, wrongState } from "../refusal.js";
import { allIfCreated, findIfCreated, relayFields } from "./common.js";
import { isKept, type PhoneNumber } from "./phone-numbers.js";
import type { Item } from "./table.js";
import { type Handlers, newItem, type World } from "./world.js";

export interface CampaignOrder extends Item {
  readonly campaignId: string;
}

export interface Assignment extends CampaignOrder {
  readonly phone: PhoneNumber;
}

/** A number that is released is no longer assigned. */
function standing(assignments: readonly Assignment[], world: World): Assignment[] {
  return assignments.filter(({ phone }) => isKept(phone, world));
}

function assignmentOf(ask: Ask, world: World): Assignment {
  const assignment = findIfCreated(world.assignments, "assignment", ask.account, ask.ids[0]);
  if (standing([assignment], world).length === 0) throw notFound("assignment", assignment.id);
  return assignment;
}

/** A number is given by its id or as it is dialed. */
function phoneNamed(ask: Ask, world: World, name: unknown): PhoneNumber {
  const phone = world.phoneNumbers.all(ask.account).find(({ id, number }) => name === id || name === number);
  return phone ?? findIfCreated(world.phoneNumbers, "phone number", ask.account, String(name));
}

function order(ask: Ask, world: World): CampaignOrder {
  const [campaignId = ""] = ask.ids;
  const names = Array.isArray(ask.body.phone_numbers) ? ask.body.phone_numbers : [];
  const phones = new Set(names.map((name) => phoneNamed(ask, world, name)));
  const assignments = standing(world.assignments.all(ask.account), world);
  const taken = [...phones].find((phone) => assignments.some((one) => one.phone === phone));
  if (taken) throw wrongState(`${taken.number} already has a campaign`);
  for (const phone of phones) world.assignments.add({ ...newItem(world, ask.account), campaignId, phone });
  return world.campaignOrders.add({ ...newItem(world, ask.account, ask.given), campaignId });
}

function viewOrder(order: CampaignOrder, now: number): JsonObject {
  const completedAt = order.createdAt + 1000;
  return { ...relayFields(order), ...(completedAt <= now && { processed_at: iso8601(completedAt) }) };
}

function viewAssignment(assignment: Assignment): JsonObject {
  const { id, number, given } = assignment.phone;
  const name = given.friendly_name === undefined ? {} : { name: given.friendly_name };
  return { ...relayFields(assignment), campaign_id: assignment.campaignId, phone_number: { id, number, ...name } };
}

export const campaignOrders: Handlers = {
  "relay GET /registry/beta/campaigns/{}/orders": (ask, world) => {
    const orders = allIfCreated(world.campaignOrders, ask.account).filter((one) => one.campaignId === ask.ids[0]);
    return listReply(ask, orders, (one) => viewOrder(one, world.now()));
  },
  "relay POST /registry/beta/campaigns/{}/orders": (ask, world) =>
    oneReply(ask, viewOrder(order(ask, world), world.now())),
  "relay GET /registry/beta/orders/{}": (ask, world) =>
    oneReply(ask, viewOrder(findIfCreated(world.campaignOrders, "order", ask.account, ask.ids[0]), world.now())),
  "relay GET /registry/beta/campaigns/{}/numbers": (ask, world) => {
    const assignments = standing(allIfCreated(world.assignments, ask.account), world);
    const ofCampaign = assignments.filter((one) => one.campaignId === ask.ids[0]);
    return listReply(ask, ofCampaign, viewAssignment);
  },
  "relay DELETE /registry/beta/numbers/{}": (ask, world) => {
    world.assignments.remove(assignmentOf(ask, world));
    return goneReply(ask);
  },
};
