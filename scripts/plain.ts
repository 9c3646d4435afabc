/** Control characters, line separators, direction marks and overrides, and zero-width characters (except joiners, which scripts need). */
const STEERING = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Texts come from strangers: none of their characters may control a terminal or a line-based format, reverse the text or hide in it. */
export const plain = (text: string): string => text.replaceAll(STEERING, escapeCharacter);

/** As JSON and JavaScript write it. */
export const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
