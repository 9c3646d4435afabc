import type { Io } from "../../cli.js";

/** Prints a line for each stage of a run, with the time that it took. */
export class Stages {
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
  }

  async time<T>(name: string, work: () => Promise<T>, describe: (result: T) => string): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.done(name, describe(result), performance.now() - start);
    return result;
  }

  done(name: string, text: string, milliseconds?: number): void {
    const time = milliseconds === undefined ? "" : `${(milliseconds / 1000).toFixed(2)} s`;
    this.#io.out(`${name.padEnd(9)}${time.padStart(7)}  ${text}\n`);
  }
}
