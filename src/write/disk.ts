import { PolysnipError } from '../error.ts'

/**
 * Does something to the disk.
 * @throws PolysnipError (`output`) that says in words what the disk refused
 */
export function onDisk<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw outputError(error, file)
  }
}

/** What the disk refused, in words; other errors as they are. */
export function outputError(error: unknown, file: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof PolysnipError || typeof code !== 'string') return error
  return new PolysnipError('output', REASONS[code] ?? message, { file })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; what was there before is unchanged',
  EDQUOT: 'the disk quota is used up; what was there before is unchanged',
  EFBIG: 'the file is larger than the disk allows',
  EACCES: 'there is no permission to write here',
  EPERM: 'there is no permission to write here',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the path is longer than the disk allows',
  EMFILE: 'too many files are open',
  ENOTDIR: 'a file stands where a folder is expected',
  EEXIST: 'a file stands where a folder is expected',
}

export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? '')
}
