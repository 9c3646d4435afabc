/** How many SMS a text takes. */

/** GSM 03.38 fits 160 characters in one segment, and 153 in each of several; anything else 70 and 67. */
const SEGMENTS = { gsm: [160, 153], unicode: [70, 67] } as const;

/** The alphabet of GSM 03.38; without a back quote, unlike ASCII. */
const GSM = /^[\n\f\r -_a-~£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà€]*$/;
/** Its second table: each of these counts twice, because an escape precedes it. */
const ESCAPED = /[\f^{}\\[~\]|€]/g;

export function segmentsOf(body: string): number {
  const isGsm = GSM.test(body);
  const [alone, together] = isGsm ? SEGMENTS.gsm : SEGMENTS.unicode;
  const length = isGsm ? body.replace(ESCAPED, "$&$&").length : body.length;
  return length <= alone ? 1 : Math.ceil(length / together);
}
