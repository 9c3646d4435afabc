/** The shortest decimal text that reads back as this number, never with an exponent: `1e-7` is `0.0000001`. */
export function decimalText(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d)\.?(\d*)e(.*)$/.exec(String(value)) ?? [];
  if (!exponent) return String(value);
  const digits = whole + fraction;
  return sign + (+exponent > 0 ? digits.padEnd(+exponent + 1, "0") : `0.${"0".repeat(-exponent - 1)}${digits}`);
}
