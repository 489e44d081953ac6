import { isScalar, type Json } from '../../ir/json.ts'
import { plain } from '../../ir/text.ts'

/** JSON as people read it, line by line, two blanks a level; numbers keep their digits and holes stay. */
export function jsonLines(value: Json): readonly string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    lines.push(line)
    line = ''
  }
  const write = (inner: Json, indent: string): void => {
    const entries = inner.kind === 'object' ? inner.members : inner.kind === 'array' ? inner.items : []
    if (isScalar(inner)) {
      line += scalar(inner)
      return
    }
    const [open, close] = inner.kind === 'object' ? '{}' : '[]'
    line += open
    entries.forEach((entry, index) => {
      end()
      line = `${indent}  `
      // Only a member has a name.
      if ('name' in entry) line += `${JSON.stringify(plain(entry.name))}: `
      write('name' in entry ? entry.value : entry, `${indent}  `)
      if (index < entries.length - 1) line += ','
    })
    if (entries.length > 0) {
      end()
      line = indent
    }
    line += close
  }
  write(value, '')
  end()
  return lines
}

function scalar(value: Exclude<Json, { kind: 'object' | 'array' }>): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(plain(value.text))
    case 'number':
      return value.source
    case 'boolean':
      return String(value.value)
    case 'null':
      return 'null'
    case 'hole':
      return `{{${value.variable.name}}}`
  }
}
