/** Colour for a terminal (ECMA-48, SGR); plain text into a pipe, or where NO_COLOR is set (no-color.org). */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Paint = { readonly [name in keyof typeof CODES]: (text: string) => string };

export function createPaint(isColoured: boolean): Paint {
  const paint = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: paint(CODES.bold),
    dim: paint(CODES.dim),
    red: paint(CODES.red),
    green: paint(CODES.green),
    yellow: paint(CODES.yellow),
    cyan: paint(CODES.cyan),
  };
}

export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  return isTerminal || (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0");
}
