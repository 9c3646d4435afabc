import type { Operation } from "./operation.js";
import { own } from "./own.js";

/** An operation's descriptor: frozen, and on no prototype. */
export const defineOperation = (operation: Operation): Operation => Object.freeze(own(operation));
