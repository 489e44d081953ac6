import { PolysnipError } from '../error.ts'
import { isVersion1 } from './resemblance.ts'
import { withAllInOrder } from './order.ts'

/**
 * A collection of format 1 as one of format 2.1; others as they are. The converter is loaded when it is needed.
 *
 * @throws {PolysnipError} `format` where it can't be converted
 */
export async function convert(collection: unknown): Promise<unknown> {
  if (!isVersion1(collection)) return collection
  const { default: transformer } = await import('postman-collection-transformer')
  const options = { inputVersion: '1.0.0', outputVersion: '2.1.0', retainIds: true }
  return new Promise((resolve, reject) => {
    transformer.convert(withAllInOrder(collection), options, (error, converted) => {
      if (error) reject(new PolysnipError('format', `the collection of format 1 can't be converted: ${String(error)}`))
      else resolve(converted)
    })
  })
}
