/** A page that its reader cannot read further; it becomes a refusal, and the run goes on with the other pages. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** A page about something else than an operation or webhook: of those that an index leads to, most are. */
export class NoOperation extends Unreadable {}
