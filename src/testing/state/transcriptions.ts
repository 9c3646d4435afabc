/** Transcriptions: every recording has one once it has completed. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { notFound } from "../refusal.js";
import { compatFields } from "./common.js";
import { progressOf, type Recording } from "./recording-progress.js";
import type { Item } from "./table.js";
import type { Handlers, World } from "./world.js";

export interface Transcription extends Item {
  readonly recording: Recording;
}

function ready(world: World, account: string): Transcription[] {
  return world.transcriptions
    .all(account)
    .filter(({ recording }) => progressOf(recording, world.now()).status === "completed");
}

function find(ask: Ask, world: World): Transcription {
  const transcription = ready(world, ask.account).find(({ id }) => id === ask.ids[0]);
  if (!transcription) throw notFound("transcription", ask.ids[0] ?? "");
  return transcription;
}

function view(ask: Ask, transcription: Transcription, world: World): JsonObject {
  const { recording, createdAt } = transcription;
  const { completedAt = createdAt, seconds } = progressOf(recording, world.now());
  return {
    ...compatFields(ask, { ...transcription, createdAt: completedAt, updatedAt: completedAt }, "Transcriptions"),
    recording_sid: recording.id,
    duration: seconds,
    price: "0.0500",
    status: "completed",
    transcription_text: "Hello, this is a recorded call.",
    type: "",
  };
}

export const transcriptions: Handlers = {
  "compat GET /Accounts/{}/Transcriptions": (ask, world) =>
    listReply(ask, ready(world, ask.account), (one) => view(ask, one, world)),
  "compat GET /Accounts/{}/Transcriptions/{}": (ask, world) => oneReply(ask, view(ask, find(ask, world), world)),
  "compat DELETE /Accounts/{}/Transcriptions/{}": (ask, world) => {
    world.transcriptions.remove(find(ask, world));
    return goneReply(ask);
  },
};
