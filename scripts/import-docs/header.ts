/** What stands above the embedded document: `# title`, `METHOD url`, `Content-Type: x`. */
export interface PageHeader {
  readonly title: string;
  readonly method?: string;
  readonly url?: string;
  /** The only place of a page that shows a form body; the document below always says JSON. */
  readonly contentType?: string;
}

const METHOD = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE";
const TYPE = "(?:\\s+Content-Type:\\s*([\\w.+-]+/[\\w.+*-]+))?(?=\\s|$)";
const TITLE = `(?:^|\\s)# (\\S.{0,300}?)\\s{1,20}(${METHOD})`;
/** A title may contain a method's name, so the method is the one before an address; only a webhook has none. */
const HEADERS = [new RegExp(`${TITLE}\\s+(https?://\\S+|/\\S*)${TYPE}`, "s"), new RegExp(`${TITLE}()${TYPE}`, "s")];

/** The header of an `.md` page, in lines or flat. `head` is the page up to its embedded document. */
export function readHeader(head: string): PageHeader {
  const match = HEADERS.map((pattern) => pattern.exec(head)).find((found) => found !== null);
  if (!match) return { title: /(?:^|\s)# ([^\n]{1,200})/.exec(head)?.[1]?.trim() ?? "" };
  const [, title = "", method, url, contentType] = match;
  return {
    title: title.trim(),
    ...(method ? { method: method.toLowerCase() } : {}),
    ...(url ? { url } : {}),
    ...(contentType ? { contentType: contentType.toLowerCase() } : {}),
  };
}
