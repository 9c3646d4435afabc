/** The shortest decimal text that reads back as this number, never with an exponent: `1e-7` is `0.0000001`. */
export const decimalText = (value: number): string =>
  value.toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 21 });
