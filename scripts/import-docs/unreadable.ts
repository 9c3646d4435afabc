/** A page that its reader cannot read further; it becomes a refusal, and the run goes on with the other pages. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** A page that is not about an operation or webhook, as most pages of an index are. */
export class NoOperation extends Unreadable {}
