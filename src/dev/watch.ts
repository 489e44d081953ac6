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
  const open = (depth?: number): FSWatcher =>
    watch([], {
      ignoreInitial: true,
      ...(depth !== undefined && { depth }),
      ignored: (path, stats) =>
        stats?.isDirectory() === true ? isForeign(path) : stats !== undefined && !isSource(resolve(path)),
    }).on('all', (_event, path) => {
      if (!isSource(resolve(path))) return
      clearTimeout(timer)
      timer = setTimeout(onChange, PAUSE)
    })
  let timer: NodeJS.Timeout | undefined
  // A file that is looked at by itself is lost when it is replaced: the folder that it lies in is looked at.
  const [flat, deep] = [open(0), open()]
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
          flat.add(dirname(file))
        })
      for (const folder of sources.folders.map((path) => resolve(path)))
        once('folder', folder, () => {
          within.push(folder + sep)
          deep.add(folder)
        })
      for (const glob of sources.globs) {
        const { base } = picomatch.scan(glob)
        const isMatch = picomatch(glob.slice(base.length).replace(/^\//, ''))
        const start = join(resolve(base), sep)
        once('glob', glob, () => {
          matches.push((path) => path.startsWith(start) && isMatch(path.slice(start.length).replaceAll(sep, '/')))
          deep.add(resolve(base))
        })
      }
    },
    async close() {
      clearTimeout(timer)
      await Promise.all([flat.close(), deep.close()])
    },
  }
}

/** Globs that begin at a project's folder are not meant to look through all that is installed in it. */
function isForeign(folder: string): boolean {
  return /^(?:node_modules|\.git|\..+\.polysnip-work)$/.test(basename(folder))
}
