/** Every resource that the space remembers; all other operations are answered by an example. */
import { recordings } from "./recordings.js";
import type { Routes } from "./world.js";

export const routes: Routes = { ...recordings };
