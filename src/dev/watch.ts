import { statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { watch, type FSWatcher } from 'chokidar'
import picomatch from 'picomatch'

/** What a site is made of. Paths and globs from the working directory. */
export interface Sources {
  readonly files: readonly string[]
  readonly folders: readonly string[]
  readonly globs: readonly string[]
}

export interface Watch {
  /** Looks at these, too. What is looked at stays so: a site may come to be made of it again. */
  add(sources: Sources): void
  close(): Promise<void>
}

/** Milliseconds: editors write several files, and some of them in pieces. */
const PAUSE = 80
/** Milliseconds, in which a folder that was replaced is missed. */
const LOOK = 500

/**
 * Looks at files, also such as are made later, and tells of changes.
 * @param onChange called once for what changes at about one time
 */
export function watchSources(onChange: () => void): Watch {
  const seen = new Set<string>()
  const files = new Set<string>()
  const within: string[] = []
  const matches: ((path: string) => boolean)[] = []
  const isSource = (path: string): boolean =>
    files.has(path) || within.some((folder) => path.startsWith(folder)) || matches.some((isMatch) => isMatch(path))
  const change = (): void => {
    clearTimeout(timer)
    timer = setTimeout(onChange, PAUSE)
  }
  const open = (depth?: number): FSWatcher =>
    watch([], {
      ignoreInitial: true,
      ...(depth !== undefined && { depth }),
      ignored: (path, stats) =>
        stats?.isDirectory() === true ? isForeign(path) : stats !== undefined && !isSource(resolve(path)),
    }).on('all', (_event, path) => {
      if (isSource(resolve(path))) change()
    })
  let timer: NodeJS.Timeout | undefined
  // A file that is looked at by itself is lost when it is replaced: the folder that it lies in is looked at.
  const roots = { flat: new Map<string, string>(), deep: new Map<string, string>() }
  const watchers = { flat: open(0), deep: open() }
  const look = (kind: keyof typeof watchers, folder: string): void => {
    roots[kind].set(folder, identityOf(folder))
    watchers[kind].add(folder)
  }
  // So is a folder: the system tells of the one that was there, wherever it is now. Its name is asked for.
  const looking = setInterval(() => {
    for (const kind of ['flat', 'deep'] as const) {
      const replaced = [...roots[kind]].filter(([folder, identity]) => identity !== identityOf(folder))
      if (replaced.length === 0) continue
      void watchers[kind].close()
      watchers[kind] = open(kind === 'flat' ? 0 : undefined)
      for (const folder of roots[kind].keys()) look(kind, folder)
      watchers[kind].once('ready', change)
    }
  }, LOOK)
  looking.unref()
  return {
    add(sources) {
      const once = (kind: string, path: string, add: () => void): void => {
        if (seen.has(`${kind} ${path}`)) return
        seen.add(`${kind} ${path}`)
        add()
      }
      for (const file of sources.files.map((path) => resolve(path)))
        once('file', file, () => {
          files.add(file)
          look('flat', dirname(file))
        })
      for (const folder of sources.folders.map((path) => resolve(path)))
        once('folder', folder, () => {
          within.push(folder + sep)
          look('deep', folder)
        })
      for (const glob of sources.globs) {
        const { base } = picomatch.scan(glob)
        const isMatch = picomatch(glob.slice(base.length).replace(/^\//, ''))
        const start = join(resolve(base), sep)
        once('glob', glob, () => {
          matches.push((path) => path.startsWith(start) && isMatch(path.slice(start.length).replaceAll(sep, '/')))
          look('deep', resolve(base))
        })
      }
    },
    async close() {
      clearTimeout(timer)
      clearInterval(looking)
      await Promise.all([watchers.flat.close(), watchers.deep.close()])
    },
  }
}

/** Which folder it is that is called so; empty where there is none. Numbers alone are used again. */
function identityOf(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.dev} ${found.ino} ${found.birthtimeMs}`
}

/** Globs that begin at a project's folder are not meant to look through all that is installed in it. */
function isForeign(folder: string): boolean {
  return /^(?:node_modules|\.git|\..+\.polysnip-work)$/.test(basename(folder))
}
