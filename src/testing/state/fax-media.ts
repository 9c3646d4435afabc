/** The document of each fax that was sent here; that of any other is an example. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { exampleReply } from "../examples.js";
import type { JsonObject } from "../json.js";
import { notFound } from "../refusal.js";
import type { Reply } from "../reply.js";
import { compatFields } from "./common.js";
import type { Fax } from "./faxes.js";
import type { Handler, Handlers, World } from "./world.js";

function view(ask: Ask, fax: Fax): JsonObject {
  const item = { ...fax, id: fax.mediaId, given: {} };
  return {
    ...compatFields(ask, item, `Faxes/${fax.id}/Media`),
    fax_sid: fax.id,
    content_type: "application/pdf",
    url: fax.given.media_url,
  };
}

function ofFax(answer: (ask: Ask, fax: Fax, world: World) => Reply): Handler {
  return (ask, world) => {
    const id = ask.ids[0] ?? "";
    if (world.faxes.isGone(ask.account, id)) throw notFound("fax", id);
    const fax = world.faxes.find(ask.account, id);
    return fax ? answer(ask, fax, world) : exampleReply(ask);
  };
}

function itsOwn(answer: (ask: Ask, fax: Fax) => Reply): Handler {
  return ofFax((ask, fax) => {
    if (!fax.hasMedia || ask.ids[1] !== fax.mediaId) throw notFound("medium", ask.ids[1] ?? "");
    return answer(ask, fax);
  });
}

export const faxMedia: Handlers = {
  "compat GET /Accounts/{}/Faxes/{}/Media": ofFax((ask, fax) =>
    listReply(ask, fax.hasMedia ? [fax] : [], (one) => view(ask, one)),
  ),
  "compat GET /Accounts/{}/Faxes/{}/Media/{}": itsOwn((ask, fax) => oneReply(ask, view(ask, fax))),
  "compat DELETE /Accounts/{}/Faxes/{}/Media/{}": itsOwn((ask, fax) => {
    fax.hasMedia = false;
    return goneReply(ask);
  }),
};
