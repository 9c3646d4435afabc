/** Whether an address leads to this origin, without credentials. Its text decides: the origin of `blob:https://a/` is `https://a`. */
export const isWithin = ({ href }: URL, origin: string): boolean => href.startsWith(`${origin}/`);
