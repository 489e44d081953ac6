import { spawnSync } from 'node:child_process'

/** Whether a program is on this machine. */
export function has(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args.length === 0 ? ['--version'] : args, { stdio: 'ignore' }).status === 0
}

/**
 * What a program prints when it is fed `input`.
 * @throws Error with what it says on standard error where it fails
 */
export function outputOf(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${String(status)}\n${stderr.slice(0, 4000)}`)
  return stdout
}
