/**
 * The only way from a document's text to code. `Code` consists of literal template text and of parts that went through one
 * of these functions; the template does not accept a plain string, so escaping can't be forgotten.
 */
import { escapeCharacter } from "../plain.js";
import { numbered } from "../spec/model/index.js";

/** Text that is safe in a TypeScript file. */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** The longest line that is printed where it could be split. */
export const WIDTH = 120;

type Part = Code | readonly Code[] | undefined;

/** Code from a template. Lists are joined without a separator; undefined is empty. */
export function code(strings: TemplateStringsArray, ...parts: Part[]): Code {
  const text = parts.map(
    (part, index) => (strings[index] ?? "") + (Array.isArray(part) ? part.join("") : (part ?? "")),
  );
  return new Code(text.join("") + (strings.at(-1) ?? ""));
}

export const join = (parts: readonly Code[], separator: string): Code =>
  new Code(parts.map(({ text }) => text).join(separator));

export const indent = (part: Code, by = "  "): Code => new Code(part.text.replace(/^(?=.)/gm, by));

const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static super switch this " +
    "throw true try typeof undefined var void while with yield NaN Infinity globalThis Object any unknown never string number boolean"
  ).split(" "),
);

/** A name for a binding: invalid characters are dropped, reserved words get a trailing `_`. */
export function identifier(name: string): Code {
  const plain = name
    .normalize("NFC")
    .replace(/[^\p{ID_Continue}$\u200c\u200d]/gu, "")
    .replace(/^(?=\P{ID_Start})(?!\$|_)/u, "_");
  return new Code(RESERVED.has(plain) || plain === "" ? `${plain}_` : plain);
}

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

/** Any identifier name may be exported, even a reserved word; anything else is turned into an identifier. */
export const exportName = (name: string): Code => (PLAIN_NAME.test(name) ? new Code(name) : identifier(name));

/** A value as a literal: text, numbers, booleans, null, and arrays and objects of them. */
export function literal(value: unknown): Code {
  if (Array.isArray(value)) return code`[${join(value.map(literal), ", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => code`${propertyKey(key)}: ${literal(item)}`);
    return entries.length === 0 ? code`{}` : code`{ ${join(entries, ", ")} }`;
  }
  return new Code(visible(JSON.stringify(value) ?? "undefined"));
}

/**
 * What another printer has written, without characters that hide or reverse text: they can only be inside of strings and comments. JSON
 * allows U+2028 and U+2029 in strings; older parsers of scripts, and some editors, don't.
 */
export const visible = (text: string): string => text.replace(HIDING, escapeCharacter);

const HIDING = /[^\P{Cc}\t\n]|[\u2028\u2029\p{Bidi_Control}]/gu;

/** The key of an object literal. `__proto__` is written as a computed key: a plain one would set the prototype. */
export function propertyKey(name: string): Code {
  if (name === "__proto__") return code`["__proto__"]`;
  return memberKey(name);
}

/** `key: value` of an object literal that is a map. For a name that every object has, TypeScript would expect that member's type. */
export const entryOf = (name: string, value: Code): Code =>
  code`${propertyKey(name)}: ${value}${name in Object.prototype ? code` as const` : code``}`;

/** The key of a type's member. */
export const memberKey = (name: string): Code => (PLAIN_NAME.test(name) ? new Code(name) : literal(name));

/** Text for a block comment: nothing in it can end the comment, start a tag, or hide characters. */
export function commentText(text: string): Code {
  const safe = text
    .replaceAll("*/", "*\\/")
    .replace(HIDING, " ")
    .replace(/^([ \t]*)@/gm, "$1\\@")
    .trim();
  return new Code(safe);
}

/** A documentation comment of these paragraphs; nothing if all are empty. Texts in its examples must not end it either. */
export function docComment(paragraphs: readonly (Code | undefined)[], indentation = ""): Code {
  const lines = paragraphs
    .filter((part): part is Code => part !== undefined && part.text !== "")
    .map(({ text }) => text)
    .join("\n")
    .replaceAll("*/", "*\\/")
    .split("\n");
  if (lines.length === 1 && lines[0] === "") return code``;
  if (lines.length === 1) return new Code(`${indentation}/** ${lines[0]} */\n`);
  const body = lines.map((line) => `${indentation} * ${line}`.trimEnd()).join("\n");
  return new Code(`${indentation}/**\n${body}\n${indentation} */\n`);
}

/** Text in backticks, for Markdown or a comment. */
export const inlineCode = (text: string): Code => new Code(`\`${commentText(text).text.replace(/[`\r\n]/g, " ")}\``);

/** Hands out each name only once; further uses of it get a number. */
export class Names {
  readonly #taken: Set<string>;
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }
  take(wanted: string): Code {
    const name = numbered(identifier(wanted).text, this.#taken);
    this.#taken.add(name);
    return new Code(name);
  }
}
