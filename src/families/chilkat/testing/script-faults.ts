/** What a checker has to know of a language: enough to see whether a program is balanced, and declares what it uses. */
export interface ScriptRules {
  /** One literal, its delimiters included. */
  readonly literal: RegExp
  /** A comment, up to the end of its line. */
  readonly comment: RegExp
  /** What makes a line go on in the next one, with the line break; nothing where lines never do. */
  readonly goesOn?: RegExp
  /** A function that the language's table adds: its own business. */
  readonly helper: RegExp
  /** Lines that declare a variable, whose name is the first group. */
  readonly declarations: readonly RegExp[]
  /** Whether a variable is declared by giving it a value, so that it may be declared again. */
  readonly isLoose?: boolean
  /** Every word that is no variable: of the language, of its library, and what the wrapper calls. */
  readonly words: string
  /** A word in code; members and the like are none. */
  readonly word: RegExp
  /** What opens a block, and what ends it; between them other words may stand on lines of their own. */
  readonly blocks: readonly (readonly [open: RegExp, close: RegExp])[]
  /** All lines that there may be, without what opens and ends blocks and declares. */
  readonly statements: RegExp
  readonly ignoresCase: boolean
  /** How long a line, and a statement over several lines, may be. */
  readonly longestLine?: number
  readonly longestStatement?: number
  readonly mostLines?: number
}

/** What is wrong with a program: nothing, it is hoped. */
export function scriptFaults(program: string, rules: ScriptRules): readonly string[] {
  const faults: string[] = []
  const fold = (name: string): string => (rules.ignoresCase ? name.toLowerCase() : name)
  const words = new Set(rules.words.split(/\s+/).map(fold))
  const declared = new Set<string>()
  const open: RegExp[] = []
  for (const line of program.split('\n'))
    if (line.length > (rules.longestLine ?? Infinity))
      faults.push(`a line of ${line.length} characters: ${line.slice(0, 60)}`)
  for (const statement of statementsOf(program.replace(rules.helper, ''), rules)) {
    if (statement.length > (rules.longestStatement ?? Infinity))
      faults.push(`a statement of ${statement.length} characters: ${statement.slice(0, 60)}`)
    const code = statement.replace(rules.literal, '""').replace(rules.comment, '').trim()
    if (code === '') continue
    if (/["'`]/.test(code.replaceAll('""', ''))) faults.push(`a literal is not closed: ${statement}`)
    if (/[^\x20-\x7e]/.test(code)) faults.push(`not ASCII outside of literals: ${statement}`)
    if (!isBalanced(code)) faults.push(`parentheses: ${statement}`)

    const declaration = rules.declarations.map((pattern) => pattern.exec(code)?.[1]).find((name) => name !== undefined)
    const own = declaration === undefined ? undefined : fold(declaration)
    for (const [used] of code.matchAll(rules.word)) {
      const name = fold(used)
      if (words.has(name) || declared.has(name) || name === own) continue
      faults.push(`${used} is not declared: ${statement}`)
    }
    if (own !== undefined) {
      if (words.has(own)) faults.push(`${declaration} is a word of the language: ${statement}`)
      if (declared.has(own) && rules.isLoose !== true) faults.push(`${declaration} is declared twice`)
      declared.add(own)
    }

    const opened = rules.blocks.find(([pattern]) => pattern.test(code))
    if (opened !== undefined) open.push(opened[1])
    else if (open.at(-1)?.test(code) === true) open.pop()
    else if (rules.blocks.some(([, close]) => close.test(code))) faults.push(`ends nothing: ${statement}`)
    else if (declaration === undefined && !rules.statements.test(code)) faults.push(`no statement: ${statement}`)
  }
  if (open.length > 0) faults.push(`${open.length} blocks are not ended`)
  return faults
}

/** Lines, those that go on joined. */
function statementsOf(program: string, { goesOn, mostLines = Infinity }: ScriptRules): readonly string[] {
  const statements: string[] = []
  let current = ''
  let lines = 0
  for (const line of program.split('\n')) {
    lines += 1
    current += line
    const joined = goesOn === undefined ? current : current.replace(goesOn, '')
    if (joined !== current) {
      current = joined
      continue
    }
    statements.push(lines > mostLines ? `too many lines, ${lines}: ${current}` : current)
    current = ''
    lines = 0
  }
  return current === '' ? statements : [...statements, current]
}

function isBalanced(code: string): boolean {
  let depth = 0
  for (const [mark] of code.matchAll(/[()[\]{}]/g)) {
    depth += '([{'.includes(mark) ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0 || /[{]$/.test(code)
}
