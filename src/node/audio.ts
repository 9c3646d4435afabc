/** How many bytes from the start of a file the checks below need. */
export const HEAD_BYTES = 64;

const ascii = (head: Uint8Array, from: number, to: number) => String.fromCharCode(...head.subarray(from, to));

/** RF64 and BW64 are WAVs of more than 4 GiB; RIFX is a WAV in the other byte order. */
const isWave = (head: Uint8Array) =>
  /^(?:RI(?:FF|FX)|RF64|BW64)$/.test(ascii(head, 0, 4)) && ascii(head, 8, 12) === "WAVE";

/** An ID3 tag, or the eleven set bits that start an MPEG frame. */
const isMpeg = (head: Uint8Array) =>
  ascii(head, 0, 3) === "ID3" || (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0);

/** A page of a proxy or a login, after a byte order mark. */
const isWebPage = (head: Uint8Array) =>
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html)\b/i.test(ascii(head, 0, HEAD_BYTES));

/** What is wrong with a body, if anything: a web page under any label, or one that claims to be WAV or MP3 and is neither. */
export function magicProblem(head: Uint8Array, contentType: string): string | undefined {
  const isLabeled = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
  if (isLabeled || isWebPage(head)) return "it is a web page";
  if (/^application\/(?:problem\+)?json\b/i.test(contentType)) return "it is JSON";
  if (!/^audio\/(?:wav|wave|x-wav|vnd\.wave|mpeg|mp3|x-mp3)\b/i.test(contentType)) return undefined;
  return isWave(head) || isMpeg(head) ? undefined : "it is no audio";
}

/** The size that a WAV states; undefined if it is not a WAV, or was written as a stream of unknown length. */
export function riffLength(head: Uint8Array): number | undefined {
  if (!isWave(head) || ascii(head, 0, 4) !== "RIFF") return undefined;
  const size = new DataView(head.buffer, head.byteOffset).getUint32(4, true);
  // A program that writes into a pipe cannot know the size, and states 0 or about the largest signed or unsigned number.
  return size === 0 || size >= 0x7fff_0000 ? undefined : size + 8;
}
