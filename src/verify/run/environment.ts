import { delimiter, join } from 'node:path'

/** What tools need of the caller's environment; anything else (tokens, keys) stays out of programs that a collection wrote. */
const KEPT =
  /^(PATH|HOME|USER|TMPDIR|SYSTEMROOT|JAVA_HOME|PYENV_.*|PYTHONHOME|RBENV_.*|NVM_.*|GOROOT|GOPATH|GOCACHE|GOMODCACHE|GOFLAGS|DOTNET_ROOT)$/

/**
 * The environment of all commands: the fetched tools first on the path, UTF-8, and no proxy, so that
 * everything goes to loopback.
 */
export function baseEnvironment(toolchains: string, from: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(from).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && KEPT.test(entry[0]),
  )
  const environment = Object.fromEntries(kept)
  return {
    ...environment,
    PATH: [join(toolchains, 'python', 'bin'), environment['PATH'] ?? ''].join(delimiter),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONIOENCODING: 'utf-8',
    NO_PROXY: '*',
    no_proxy: '*',
  }
}
