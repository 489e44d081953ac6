import { isAbsolute, join } from 'node:path'

/** A path of the configuration, seen from the working directory. */
export function located(path: string, folder: string): string {
  return folder === '' || isAbsolute(path) ? path : join(folder, path)
}
