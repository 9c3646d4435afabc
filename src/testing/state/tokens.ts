/** API tokens that were created here: they work until they are deleted. Their scopes are not checked. */
import type { Credentials } from "../credentials.js";
import type { World } from "./world.js";

export const tokenText = (id: unknown): string => `token-${id}`;

/** A token is for the account that made it, or for the subproject that it names. */
export function createdCredentials({ accounts, others, project }: World): Credentials[] {
  const tokens = accounts.all(project).flatMap(({ id }) => others.all(id).filter(({ kind }) => kind === "tokens"));
  return tokens.map(({ id, account, given }) => ({
    projectId: String(given.subproject_id ?? account),
    token: tokenText(id),
  }));
}
