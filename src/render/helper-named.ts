import { own } from './own.ts'
import type { Helper, Output, Vocabulary } from './vocabulary.ts'

/** What a vocabulary has under that name, whatever it is told of the place where it stands. */
export function helperNamed<O extends Output>(vocabulary: Vocabulary<O>, name: string): Helper<O> | undefined {
  const [placed, deferred] = [own(vocabulary.placed, name), own(vocabulary.deferred, name)]
  if (placed !== undefined) return (output, hash, ...given) => placed(output, output.writer.line(), hash, ...given)
  if (deferred !== undefined) return (output, ...given) => output.writer.defer(() => deferred(output, ...given))
  return own(vocabulary.helpers, name)
}
