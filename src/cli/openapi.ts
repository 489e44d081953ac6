import { readFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { PolysnipError, quoted, unreadable } from '../error.ts'
import { operationsOf, type ApiOperation } from '../site/openapi/description.ts'

/**
 * The operations of an OpenAPI description, in JSON or YAML.
 * @throws PolysnipError (`file-unreadable`, `openapi`)
 */
export async function readOpenApi(file: string): Promise<readonly ApiOperation[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw unreadable(error, file)
  }
  // JSON is YAML, too, but there is a faster reader for it.
  const description = asJson(text) ?? asYaml()
  try {
    return operationsOf(description)
  } catch (error) {
    if (error instanceof PolysnipError) throw new PolysnipError(error.code, error.problem, { file })
    throw error
  }

  function asYaml(): unknown {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' })
    const [fault] = document.errors
    if (fault !== undefined) {
      const { line, col: column } = fault.linePos?.[0] ?? { line: 1, col: 1 }
      const [problem = ''] = fault.message.split(' at line ')
      throw new PolysnipError('openapi', `expected JSON or YAML: ${quoted(problem)}`, { file, line, column })
    }
    try {
      return document.toJS({ maxAliasCount: 100 })
    } catch (error) {
      throw new PolysnipError('openapi', `expected JSON or YAML: ${quoted((error as Error).message)}`, { file })
    }
  }
}

function asJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
