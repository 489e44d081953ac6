/**
 * What a checker has to know of a language: enough to see whether a program is balanced, and declares what it uses.
 *
 * @typedef {object} Rules
 * @property {RegExp} literal one literal, its delimiters included (global)
 * @property {RegExp} comment a comment, up to the end of its line
 * @property {RegExp} [goesOn] what makes a line go on in the next one, with the line break; nothing where lines never do
 * @property {RegExp} helper a function that the language's table adds: its own business
 * @property {RegExp[]} declarations lines that declare a variable, whose name is the first group
 * @property {boolean} [isLoose] whether a variable is declared by giving it a value, so that it may be declared again
 * @property {boolean} [isScoped] whether what a block declares is not known after it
 * @property {string} words every word that is no variable: of the language, of its library, and what the wrapper calls
 * @property {RegExp} word a word in code; members and the like are none (global)
 * @property {[open: RegExp, close: RegExp][]} blocks what opens a block, and what ends it
 * @property {RegExp} statements all lines that there may be, without what opens and ends blocks and declares
 * @property {boolean} ignoresCase
 * @property {number} [longestLine]
 * @property {number} [longestStatement] over several lines
 * @property {number} [longestName]
 * @property {number} [mostLines] of a statement
 */

/**
 * What is wrong with a program: nothing, it is hoped.
 * @param {string} program
 * @param {Rules} rules
 * @returns {string[]}
 */
export function scriptFaults(program, rules) {
  const { ignoresCase, longestLine = Infinity, longestStatement = Infinity, longestName = Infinity } = rules
  const faults = []
  const fold = (name) => (ignoresCase ? name.toLowerCase() : name)
  const words = new Set(rules.words.split(/\s+/).map(fold))
  const scopes = [new Set()]
  const isDeclared = (name) => scopes.some((scope) => scope.has(name))
  const open = []
  for (const line of program.split('\n'))
    if (line.length > longestLine) faults.push(`a line of ${line.length} characters: ${line.slice(0, 60)}`)
  for (const statement of statementsOf(program.replace(rules.helper, ''), rules, faults)) {
    if (statement.length > longestStatement)
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
      if (!words.has(name) && !isDeclared(name) && name !== own) faults.push(`${used} is not declared: ${statement}`)
    }
    if (own !== undefined) {
      if (words.has(own)) faults.push(`${declaration} is a word of the language: ${statement}`)
      if (own.length > longestName) faults.push(`${declaration} is too long`)
      if (isDeclared(own) && rules.isLoose !== true) faults.push(`${declaration} is declared twice`)
      scopes.at(-1).add(own)
    }

    const opened = rules.blocks.find(([pattern]) => pattern.test(code))
    if (opened !== undefined) {
      open.push(opened[1])
      if (rules.isScoped) scopes.push(new Set())
    } else if (open.at(-1)?.test(code) === true) {
      open.pop()
      if (rules.isScoped) scopes.pop()
    } else if (rules.blocks.some(([, close]) => close.test(code))) faults.push(`ends nothing: ${statement}`)
    else if (declaration === undefined && !rules.statements.test(code)) faults.push(`no statement: ${statement}`)
  }
  if (open.length > 0) faults.push(`${open.length} blocks are not ended`)
  return faults
}

/** Lines, those that go on joined. */
function statementsOf(program, { goesOn, mostLines = Infinity }, faults) {
  const statements = []
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
    if (lines > mostLines) faults.push(`a statement of ${lines} lines: ${current.slice(0, 60)}`)
    statements.push(current)
    current = ''
    lines = 0
  }
  return current === '' ? statements : [...statements, current]
}

function isBalanced(code) {
  let depth = 0
  for (const [mark] of code.matchAll(/[()[\]{}]/g)) {
    depth += '([{'.includes(mark) ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0 || /[{]$/.test(code)
}
