import type { Fragment } from "../fragment.js";
import type { Page } from "../page.js";

export interface ReadOptions {
  /** Keep the page's own texts. */
  readonly prose: boolean;
}

/** One layout of pages: how it is recognised, and how it is read. */
export interface Reader {
  readonly name: string;
  /** How sure it is that a page has its layout: 0 (not at all) to 10 (a mark that no other layout has). */
  readonly looks: (page: Page) => number;
  /** Throws Unreadable with the reason if the page does not contain what its layout promises. */
  readonly read: (page: Page, options: ReadOptions) => Fragment;
}

/** Whether a page has an OpenAPI document in a fence; no other page of text has one. */
export function isEmbedded(text: string): boolean {
  return /^(?:```|~~~)[ \t]*(?:ya?ml|json)\b[^\n]{0,200}?\s{1,100}(?:openapi:|\{\s{0,100}"openapi")/m.test(text);
}
