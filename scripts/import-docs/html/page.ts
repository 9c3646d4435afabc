import type { Page } from "../page.js";

export function isHtml({ text }: Page): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|main|div|article|section)\b/i.test(
    text,
  );
}

const FERN = /\bfern-|buildwithfern/i;
const DOCUSAURUS = /docusaurus|\bopenapi-[a-z]+(?:__|-)|openapi__|theme-(?:doc|api)|schemaItem/i;

/** The two generations of the site, by the class names their themes write. */
export function marksOf(text: string): { fern: boolean; docusaurus: boolean } {
  return { fern: FERN.test(text), docusaurus: DOCUSAURUS.test(text) };
}
