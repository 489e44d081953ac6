/** Data, on standard output. Called once, when all of it is made: what fails prints nothing. */
export function print(data: string): void {
  process.stdout.write(data)
}
