import { describe, expect, it } from "vitest";
import { linksOf } from "../../../scripts/import-docs/crawl/links.js";
import { PRODUCT, parseRobots } from "../../../scripts/import-docs/crawl/robots.js";

/** Only the beginning of the last rule is within the limit of 500 KiB. */
const LONG = `${"User-agent: *\nDisallow: /a\n".padEnd(500 * 1024 - "\nAllow: /a".length, "#")}\nAllow: /a/public`;

describe("robots.txt (RFC 9309)", () => {
  it.each([
    ["nothing said", "", "/a", true],
    ["everything forbidden", "User-agent: *\nDisallow: /", "/a", false],
    ["an empty rule forbids nothing", "User-agent: *\nDisallow:", "/a", true],
    ["the longest rule decides", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    [
      "of equal rules the one that allows, though another comes after it",
      "User-agent: *\nAllow: /a\nDisallow: /a",
      "/a",
      true,
    ],
    ["of equal rules the one that allows", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    [
      "a group of our own before that of all",
      `User-agent: *\nDisallow: /\n\nUser-agent: ${PRODUCT}\nDisallow: /x`,
      "/a",
      true,
    ],
    [
      "several names for one group",
      `User-agent: other\nUser-agent: ${PRODUCT.toUpperCase()}\nDisallow: /x`,
      "/x",
      false,
    ],
    ["a star in the middle", "User-agent: *\nDisallow: /*/secret", "/a/secret/b", false],
    ["the end of a path", "User-agent: *\nDisallow: /*.md$", "/a.md", false],
    ["not the end of a path", "User-agent: *\nDisallow: /*.md$", "/a.md.html", true],
    ["comments and odd lines", "# hello\nUser-agent: * # all\nnonsense\nDisallow: /x # no\nSitemap: /s", "/x", false],
    ["letters and signs that need no encoding, encoded", "User-agent: *\nDisallow: /%7Eme/%61", "/~me/a", false],
    ["other characters, not encoded", "User-agent: *\nDisallow: /~me/ツ", "/~me/%E3%83%84", false],
    ["escapes in small letters", "User-agent: *\nDisallow: /%c3%a9", "/%C3%A9", false],
    ["an encoded slash is another character", "User-agent: *\nDisallow: /a/b", "/a%2Fb", true],
    ["a star and a dollar sign, encoded", "User-agent: *\nDisallow: /a%2A%24", "/a*$", false],
    ["a dollar sign inside a rule stands for itself", "User-agent: *\nDisallow: /a$b", "/a$b/c", false],
    [
      "other records between the names of a group",
      `User-agent: ${PRODUCT}\nSitemap: /s\nUser-agent: other\nDisallow: /x`,
      "/x",
      false,
    ],
    ["other records after the names", "User-agent: *\nCrawl-delay: 1\nUser-agent: other\nDisallow: /x", "/x", false],
    ["a rule that the limit of size cuts is not read", LONG, "/a", false],
    ["many stars take no time", `User-agent: *\nDisallow: /${"*a".repeat(2000)}b`, `/${"a".repeat(5000)}`, true],
    ["nor do blanks", `User-agent: *\nDisallow:${"\t".repeat(20_000)}/x${"\t".repeat(20_000)}#\vno`, "/x", false],
  ])("%s", (_name, text, path, allowed) => {
    expect(parseRobots(text).allows(path)).toBe(allowed);
  });
});

describe("links of an index", () => {
  it.each([
    ["a page", "[One](https://docs.example/a.md)", ["https://docs.example/a.md"], []],
    ["another index", "(https://docs.example/p/llms.txt)", [], ["https://docs.example/p/llms.txt"]],
    [
      "the same page twice",
      "[A](https://docs.example/a.md) [B](https://docs.example/a.md)",
      ["https://docs.example/a.md"],
      [],
    ],
    ["another origin", "[A](https://evil.example/a.md) [B](http://docs.example/a.md)", [], []],
    ["no http", "[A](file:///etc/passwd.md) [B](javascript:alert.md)", [], []],
    ["an address in memory", "[A](blob:https://docs.example/a.md)", [], []],
    ["names and passwords", "[A](https://user:pw@docs.example/a.md)", [], []],
    ["addresses from here", "[A](/a.md) [B](b.md)", ["https://docs.example/a.md", "https://docs.example/b.md"], []],
    ["an index from here", "[V](v2/llms.txt)", [], ["https://docs.example/v2/llms.txt"]],
    ["the index of the whole site", "[All](/llms.txt)", [], ["https://docs.example/llms.txt"]],
    ["queries and fragments that end like pages", "[A](#a.md) [B](?b.md) [C](/c?d.md) [D](/e#f.md)", [], []],
    ["a page in several variants", "[A](/a.md?lang=en) [B](/a.md?lang=de)", ["https://docs.example/a.md"], []],
    ["an index in several variants", "(/llms.txt?lang=en) (/llms.txt?page=2)", [], ["https://docs.example/llms.txt"]],
    ["angle brackets", "[A](<https://docs.example/a.md>)", ["https://docs.example/a.md"], []],
    ["a title", '[A](https://docs.example/a.md "One")', ["https://docs.example/a.md"], []],
    ["another origin without a scheme", "[A](//evil.example/a.md)", [], []],
    ["what is no link", "https://docs.example/a.md", [], []],
  ])("%s", (_name, text, pages, indexes) => {
    expect(linksOf(text, "https://docs.example")).toMatchObject({ pages, indexes });
  });
});
