/** The work was done and its outcome printed, and something in it is wrong: exit code 1, with nothing more to say. */
export class Failed extends Error {
  override readonly name = 'Failed'
}
