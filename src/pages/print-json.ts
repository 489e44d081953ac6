import { widthOf } from './width.ts'

const LINE = 80

/** JSON as prettier prints it: objects over several lines, arrays on one where they fit, lists of numbers filled. */
export function printJson(value: unknown): string {
  return `${print(value, '', 0, 0)}\n`
}

/**
 * @param column where the value begins
 * @param after how many characters follow it on its line: a comma
 */
function print(value: unknown, indent: string, column: number, after: number): string {
  if (Array.isArray(value)) return printArray(value, indent, column, after)
  if (value === null || typeof value !== 'object') return scalar(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return '{}'
  const inner = `${indent}  `
  const lines = members.map(([name, member], index) => {
    const key = `${inner}${JSON.stringify(name)}: `
    return key + print(member, inner, widthOf(key), index < members.length - 1 ? 1 : 0)
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function printArray(items: readonly unknown[], indent: string, column: number, after: number): string {
  if (items.length === 0) return '[]'
  const inner = `${indent}  `
  const line = onOneLine(items)
  if (line !== undefined && column + widthOf(line) + after <= LINE) return line
  if (items.length > 1 && items.every((item) => typeof item === 'number'))
    return `[\n${filled(items, inner)}\n${indent}]`
  const lines = items.map((item, index) => inner + print(item, inner, inner.length, index < items.length - 1 ? 1 : 0))
  return `[\n${lines.join(',\n')}\n${indent}]`
}

/** A list on one line, however long; nothing where something in it takes several. Each is found once: lists may be nested deeply. */
function onOneLine(items: readonly unknown[]): string | undefined {
  const known = LINES.get(items)
  if (known !== undefined) return known.line
  const flat = isTable(items) ? [undefined] : items.map(flatOf)
  const line = flat.includes(undefined) ? undefined : `[${flat.join(', ')}]`
  LINES.set(items, { line })
  return line
}
const LINES = new WeakMap<readonly unknown[], { readonly line: string | undefined }>()

function flatOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return scalar(value)
  if (!Array.isArray(value)) return isEmpty(value) ? '{}' : undefined
  const line = onOneLine(value)
  return line === undefined || widthOf(line) > LINE ? undefined : line
}

function isEmpty(value: object): boolean {
  return Object.values(value).every((member) => member === undefined)
}

function scalar(value: unknown): string {
  const written = JSON.stringify(value) ?? 'null'
  return typeof value === 'number' ? written.replace('e+', 'e') : written
}

/** Several objects or several lists with more than one entry each stand under each other. */
function isTable(items: readonly unknown[]): boolean {
  if (items.length < 2) return false
  const isList = Array.isArray(items[0])
  return items.every(
    (item) =>
      item !== null && typeof item === 'object' && Array.isArray(item) === isList && Object.keys(item).length > 1,
  )
}

function filled(items: readonly unknown[], indent: string): string {
  const lines: string[] = []
  let line = ''
  items.forEach((item, index) => {
    const next = scalar(item) + (index < items.length - 1 ? ',' : '')
    if (line === '') line = indent + next
    else if (line.length + 1 + next.length <= LINE) line += ` ${next}`
    else {
      lines.push(line)
      line = indent + next
    }
  })
  return [...lines, line].join('\n')
}
