/** Subprojects: their parent is known; everything else is as in others.ts. */
import { createdReply } from "./others.js";
import type { Handlers } from "./world.js";

export const accounts: Handlers = {
  "compat POST /Accounts": (ask, world) => {
    const known = { subproject: true, owner_account_sid: world.project, auth_token: "redacted" };
    return createdReply({ ...ask, given: { ...ask.given, ...known } }, world);
  },
};
