const SPACE =
  /(?<=\/\/)(?:[{<[]|%7B|%3C)?(?:(?:your[_-]?)?space(?:[_-]?name)?|example)(?:[}>\]]|%7D|%3E)?(?=(?:\.[^./]+){2})/i;

/** `https://YOUR_SPACE.host/api`, `https://<space>.host/api` and their relatives are one server with one variable, `{space_name}`. */
export function normalServer(url: string): string {
  return url.replace(SPACE, "{space_name}").replace(/(?<!\/)\/+$/, "");
}

/** The path part of a server address, which precedes every path of its documents. */
export function serverPath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/(?<!\/)\/+$/, "");
}

/** The generator prints addresses with their braces escaped. */
export function decodeTemplate(url: string): string {
  return url.replace(/%7B/gi, "{").replace(/%7D/gi, "}");
}
