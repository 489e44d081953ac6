/** What stands where the collection names no file that a program finds. */
export const NO_PATH = '/path/to/file'

/** Where a file lies, as Postman's app notes it. */
export interface FilePath {
  readonly path: string
  /** It was uploaded: Postman keeps it, under an id, and says no more of it, not even its name. */
  readonly isInCloud: boolean
}

export function readFilePath(source: string): FilePath {
  const isInCloud = source.startsWith('postman-cloud:')
  // A path of Windows stands behind a slash, as in a URL (`/C:/Users/ada/a.png`); nothing but Postman opens it so.
  return { path: isInCloud ? NO_PATH : source.replace(/^\/(?=[a-z]:[/\\])/i, ''), isInCloud }
}

/** For files that Postman keeps. */
export const IN_CLOUD = 'Postman keeps the file in its cloud: a path stands in for the one that you have of it.'
