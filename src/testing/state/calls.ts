/** Calls: queued, ringing after a second, answered after three, over half a minute later. */
import type { Item } from "./table.js";
import type { Timeline } from "./timeline.js";
import { newItem, type World } from "./world.js";

export interface Call extends Item {
  timeline: Timeline;
}

const TALK_MS = 30_000;

/** A call that the space has never heard of came in by phone: it is in progress from now on. */
export function callNamed(world: World, account: string, id: string): Call {
  const talk = [
    { at: world.now(), status: "in-progress" },
    { at: world.now() + TALK_MS, status: "completed" },
  ];
  return world.calls.find(account, id) ?? world.calls.add({ ...newItem(world, account, {}, id), timeline: talk });
}
