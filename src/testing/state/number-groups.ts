/** Groups of phone numbers, and which numbers are in them. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { notFound, wrongState } from "../refusal.js";
import { allIfCreated, change, findIfCreated, relayFields } from "./common.js";
import { isKept, type PhoneNumber, relayView } from "./phone-numbers.js";
import type { Item } from "./table.js";
import { type Handlers, newItem, type World } from "./world.js";

export interface Membership extends Item {
  readonly groupId: string;
  readonly phone: PhoneNumber;
}

/** Newest first. A number that is released leaves its groups. */
export function membershipsOf(world: World, group: Item): Membership[] {
  return world.memberships.all(group.account).filter((one) => one.groupId === group.id && isKept(one.phone, world));
}

function view(group: Item, world: World): JsonObject {
  return { sticky_sender: false, ...relayFields(group), phone_number_count: membershipsOf(world, group).length };
}

function viewMembership(membership: Membership, now: number): JsonObject {
  const { id, name, number, capabilities } = relayView(membership.phone, now);
  const phone = { id, number, capabilities, ...(name === null ? {} : { name }) };
  return { ...relayFields(membership), number_group_id: membership.groupId, phone_number: phone };
}

function groupOf(ask: Ask, world: World): Item {
  return findIfCreated(world.numberGroups, "number group", ask.account, ask.ids[0]);
}

function membershipOf(ask: Ask, world: World): Membership {
  const membership = findIfCreated(world.memberships, "membership", ask.account, ask.ids[0]);
  if (!isKept(membership.phone, world)) throw notFound("membership", membership.id);
  return membership;
}

function join(ask: Ask, world: World): Membership {
  const group = groupOf(ask, world);
  const phone = findIfCreated(world.phoneNumbers, "phone number", ask.account, String(ask.body.phone_number_id));
  if (membershipsOf(world, group).some((one) => one.phone === phone))
    throw wrongState("The number is already in the group");
  return world.memberships.add({ ...newItem(world, ask.account), groupId: group.id, phone });
}

export const numberGroups: Handlers = {
  "relay GET /number_groups": (ask, world) =>
    listReply(ask, allIfCreated(world.numberGroups, ask.account), (group) => view(group, world)),
  "relay POST /number_groups": (ask, world) =>
    oneReply(ask, view(world.numberGroups.add(newItem(world, ask.account, ask.given)), world)),
  "relay GET /number_groups/{}": (ask, world) => oneReply(ask, view(groupOf(ask, world), world)),
  "relay PUT /number_groups/{}": (ask, world) => {
    const group = groupOf(ask, world);
    change(group, ask.given, world.now());
    return oneReply(ask, view(group, world));
  },
  "relay DELETE /number_groups/{}": (ask, world) => {
    const group = groupOf(ask, world);
    for (const membership of membershipsOf(world, group)) world.memberships.remove(membership);
    world.numberGroups.remove(group);
    return goneReply(ask);
  },
  "relay GET /number_groups/{}/number_group_memberships": (ask, world) =>
    listReply(ask, membershipsOf(world, groupOf(ask, world)), (membership) => viewMembership(membership, world.now())),
  "relay POST /number_groups/{}/number_group_memberships": (ask, world) =>
    oneReply(ask, viewMembership(join(ask, world), world.now())),
  "relay GET /number_group_memberships/{}": (ask, world) =>
    oneReply(ask, viewMembership(membershipOf(ask, world), world.now())),
  "relay DELETE /number_group_memberships/{}": (ask, world) => {
    world.memberships.remove(membershipOf(ask, world));
    return goneReply(ask);
  },
};
