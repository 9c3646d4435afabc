import type { CompareOperation, Comparison, OperationPair } from "../comparison.js";
import { textAt } from "../json.js";
import { compareContent } from "./content.js";
import { compareHeaders } from "./response-headers.js";
import { compareResults, isShown, type Results, resultOf } from "./results.js";
import { holderOf, isSuccess, isToldApart, type Response, type Responses, rangeOf, responsesOf } from "./statuses.js";

/** Responses, by status. */
export const compareResponses: CompareOperation = (pair, comparison) => {
  const base = responsesOf(pair.base, comparison.base);
  const revision = responsesOf(pair.revision, comparison.revision);
  // A function that chooses from several operations returns a download, whatever they say.
  const results =
    pair.isInverted || pair.base.chosenBy !== undefined
      ? []
      : [resultOf(pair.base, base, comparison.base), resultOf(pair.revision, revision, comparison.revision)];
  compareResults(results, revision, pair, comparison);
  const covered = new Set<Response>();
  for (const response of base.values()) {
    const other = holderOf(response.status, revision);
    if (other !== undefined) {
      covered.add(other);
      compareResponse(response, other, results, pair, comparison);
    } else if (!isToldApart(response.status, base, revision)) {
      tell("removed", response, base, pair, comparison);
    }
  }
  for (const response of revision.values()) {
    const { status } = response;
    if (base.has(status)) continue;
    const other = holderOf(status, base);
    if (other !== undefined) compareResponse(other, response, results, pair, comparison);
    const isSaid = other !== undefined && (other.status === rangeOf(status) || isSuccess(other.status, base));
    if (!isSaid && !covered.has(response)) tell("added", response, revision, pair, comparison);
  }
};

function tell(
  verb: "added" | "removed",
  { status, pointer }: Response,
  among: Responses,
  pair: OperationPair,
  { report }: Comparison,
): void {
  const outcome = isSuccess(status, among) ? "success" : "non-success";
  const [prefix, direction] = pair.isInverted
    ? (["webhook-response", "request"] as const)
    : (["response", "response"] as const);
  const place = verb === "added" ? { revision: pointer } : { base: pointer };
  const detail = { name: status.toLowerCase() };
  report.change(`${prefix}-${outcome}-status-${verb}`, [pair.subject(direction)], place, detail);
}

function compareResponse(
  base: Response,
  revision: Response,
  [before, after]: Results,
  pair: OperationPair,
  comparison: Comparison,
): void {
  const direction = pair.isInverted ? "request" : "response";
  const subject = pair.subject(direction);
  const label = `response ${base.status.toLowerCase()}`;
  // Anything but JSON is returned as text or bytes. A result may be that of any success, so one that is gone is not missed.
  const isGone = revision.status !== base.status && responsesOf(pair.base, comparison.base).has(revision.status);
  const isRead = after?.kind === "json" && !isGone;
  const isTyped = (from: string, into: string) =>
    isRead && isShown(before, base, from) && isShown(after, revision, into);
  compareContent({ base, revision, direction, subject, label, isTyped, page: pageOf(pair) }, comparison);
  if (!pair.isInverted) compareHeaders(base, revision, pair, comparison);
}

/** The field with the items, if it is a list that takes them from the same field as before. */
function pageOf({ base, revision }: OperationPair): string | undefined {
  const [before, after] = [base, revision].map(({ value }) => textAt(value["x-client-pagination"], "items"));
  return before === after ? before : undefined;
}
