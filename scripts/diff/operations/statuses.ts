import type { Located, Source } from "../document.js";
import { child, objectAt } from "../json.js";
import type { Operation } from "./operation.js";

export interface Response extends Located {
  readonly status: string;
}

export type Responses = ReadonlyMap<string, Response>;

export function responsesOf({ value, pointer }: Operation, source: Source): Responses {
  return new Map(
    Object.entries(objectAt(value, "responses"))
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, response]) => {
        const status = key.toUpperCase();
        return [status, { ...source.resolve(response, child(pointer, "responses", key)), status }];
      }),
  );
}

/** The response that stands for a status: its own, its range's (`2XX`), or the default. */
export function holderOf(status: string, among: Responses): Response | undefined {
  const own = among.get(status) ?? among.get(rangeOf(status));
  const isOtherSuccess = status.startsWith("2") && !isSuccess("DEFAULT", among);
  return own ?? (isOtherSuccess ? undefined : among.get("DEFAULT"));
}

export function rangeOf(status: string): string {
  return /^[1-5]/.test(status) ? `${status[0]}XX` : status;
}

/** A range, or a default that stands for success, that the other side lists status by status. */
export function isToldApart(status: string, own: Responses, among: Responses): boolean {
  if (status === "DEFAULT") return isSuccess(status, own) && !isSuccess(status, among);
  return status.endsWith("XX") && [...among.keys()].some((other) => other[0] === status[0]);
}

/** 2xx; also the default, if no success is stated otherwise. */
export function isSuccess(status: string, among: Responses): boolean {
  if (status === "DEFAULT") return ![...among.keys()].some((other) => other.startsWith("2"));
  return status.startsWith("2");
}
