/**
 * How a target's snippets are run: the `verify` key of its manifest. Plain JSON.
 *
 * Commands are lists of arguments, no shell reads them. Stretches in braces are replaced in each argument and
 * environment value:
 * - `{file}` the snippet's file, `{folder}` the folder it lies in (of its own, unless built in a batch);
 * - `{toolchains}` where `scripts/install-toolchains` puts what it fetches;
 * - `{stand-ins}` the folder of our stand-ins for libraries that can't be had, `{helpers}` of tools for batches;
 * - `{batch}` the module's folder of a batch, `{name}` the program's name in it (`p12`).
 *
 * Everything runs in the folder that holds the files which the request's body names.
 */
export interface Recipe {
  /** What runs the snippet: its own interpreter or program, a page in a browser, or a socket. */
  readonly runner: 'process' | 'browser' | 'message'
  /** Name of the file that the snippet is written to: `snippet.py`, `Main.java`. */
  readonly file: string
  /** Text around the snippet, where a snippet is no whole program; `{name}` is replaced in it. */
  readonly around?: Around
  /** Prints the tool's version; a tool that does not answer makes every run `not-run`. */
  readonly version?: Command
  /** Prints the library's version, likewise. */
  readonly library?: Command
  /** Commands that parse and do not run: a failure is `does-not-parse`. Where there is no `run`, what they take is `parsed`. */
  readonly check?: readonly Command[]
  /**
   * Commands that parse a program which failed: where they fail too, it `does-not-parse`. For interpreters that read the whole program before they
   * run it, which `check` would only repeat.
   */
  readonly checkFailed?: readonly Command[]
  /** Commands that compile one program: a failure is `does-not-parse`. */
  readonly build?: readonly Command[]
  readonly batch?: Batch
  readonly run?: Command
  readonly environment?: Readonly<Record<string, string>>
  /** The library's stand-in, a folder of `src/verify/stand-ins`; its results are marked and counted apart. */
  readonly standIn?: string
  /** Script files that a page loads before the snippet (runner `browser`). */
  readonly scripts?: readonly string[]
  /** Milliseconds for one command; 20,000 where it is not said. */
  readonly timeout?: number
  /** What the machine has to have, for `scripts/install-toolchains` and its readers. */
  readonly packages?: Packages
}

export type Command = readonly string[]

export interface Around {
  readonly before?: string
  readonly after?: string
}

/**
 * Compiles many programs at once. Where the build fails, it is repeated with halves of the batch until the
 * program at fault is found alone.
 */
export interface Batch {
  /** How many programs are built at once. */
  readonly size: number
  /** Folder in the module that holds the programs' folders: `src/bin`; the module itself where it is not said. */
  readonly place?: string
  /** Files of the module around them, by path: `go.mod`. */
  readonly files?: Readonly<Record<string, string>>
  /** Run in `{batch}`; an argument `{sources}` stands for the files of all programs. */
  readonly build: readonly Command[]
}

export interface Packages {
  readonly apt?: readonly string[]
  readonly pip?: readonly string[]
  readonly npm?: readonly string[]
  /** `group:artifact:version` */
  readonly maven?: readonly string[]
}
