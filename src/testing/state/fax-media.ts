/** The document of each fax that was sent here; for any other fax, an example. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { iso8601 } from "../dates.js";
import type { JsonObject } from "../json.js";
import { notFound } from "../refusal.js";
import type { Reply } from "../reply.js";
import { compatFields } from "./common.js";
import { type Fax, withFax } from "./faxes.js";
import type { Handler, Handlers } from "./world.js";

function view(ask: Ask, fax: Fax): JsonObject {
  const item = { ...fax, id: fax.mediaId, given: {} };
  return {
    ...compatFields(ask, item, "Faxes", fax.id, "Media"),
    date_created: iso8601(fax.createdAt),
    date_updated: iso8601(fax.createdAt),
    fax_sid: fax.id,
    content_type: "application/pdf",
    url: fax.given.media_url,
  };
}

function withMedium(answer: (fax: Fax, ask: Ask) => Reply): Handler {
  return withFax((fax, ask) => {
    if (!fax.hasMedia || ask.ids[1] !== fax.mediaId) throw notFound("medium", ask.ids[1] ?? "");
    return answer(fax, ask);
  });
}

export const faxMedia: Handlers = {
  "compat GET /Accounts/{}/Faxes/{}/Media": withFax((fax, ask) =>
    listReply(ask, fax.hasMedia ? [fax] : [], (one) => view(ask, one)),
  ),
  "compat GET /Accounts/{}/Faxes/{}/Media/{}": withMedium((fax, ask) => oneReply(ask, view(ask, fax))),
  "compat DELETE /Accounts/{}/Faxes/{}/Media/{}": withMedium((fax, ask) => {
    fax.hasMedia = false;
    return goneReply(ask);
  }),
};
