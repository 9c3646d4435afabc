/** Every resource whose state the space models; all others are answered with examples. */
import { accounts } from "./accounts.js";
import { availableNumbers } from "./available-numbers.js";
import { calls } from "./calls.js";
import { campaignOrders } from "./campaign-orders.js";
import { conferenceRecordings } from "./conference-recordings.js";
import { conferences } from "./conferences.js";
import { faxMedia } from "./fax-media.js";
import { faxes } from "./faxes.js";
import { lookup } from "./lookup.js";
import { media } from "./media.js";
import { messages } from "./messages.js";
import { mfa } from "./mfa.js";
import { numberGroups } from "./number-groups.js";
import { participants } from "./participants.js";
import { phoneNumbers } from "./phone-numbers.js";
import { queueMembers } from "./queue-members.js";
import { queues } from "./queues.js";
import { recordings } from "./recordings.js";
import { streams } from "./streams.js";
import { transcriptions } from "./transcriptions.js";
import { verifiedCallerIds } from "./verified-caller-ids.js";
import type { Handlers } from "./world.js";

export const handlers: Handlers = {
  ...accounts,
  ...availableNumbers,
  ...calls,
  ...campaignOrders,
  ...conferenceRecordings,
  ...conferences,
  ...faxMedia,
  ...faxes,
  ...lookup,
  ...media,
  ...messages,
  ...mfa,
  ...numberGroups,
  ...participants,
  ...phoneNumbers,
  ...queueMembers,
  ...queues,
  ...recordings,
  ...streams,
  ...transcriptions,
  ...verifiedCallerIds,
};
