/** Every resource whose state the space knows by heart; the rest is answered by examples. */
import { availableNumbers } from "./available-numbers.js";
import { calls } from "./calls.js";
import { conferenceRecordings } from "./conference-recordings.js";
import { conferences } from "./conferences.js";
import { faxes } from "./faxes.js";
import { media } from "./media.js";
import { messages } from "./messages.js";
import { participants } from "./participants.js";
import { phoneNumbers } from "./phone-numbers.js";
import { queueMembers } from "./queue-members.js";
import { queues } from "./queues.js";
import { recordings } from "./recordings.js";
import { transcriptions } from "./transcriptions.js";
import type { Handlers } from "./world.js";

export const handlers: Handlers = {
  ...availableNumbers,
  ...calls,
  ...conferenceRecordings,
  ...conferences,
  ...faxes,
  ...media,
  ...messages,
  ...participants,
  ...phoneNumbers,
  ...queueMembers,
  ...queues,
  ...recordings,
  ...transcriptions,
};
