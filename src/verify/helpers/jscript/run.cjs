/** run.cjs FILE runs a script for the Windows Script Host with the stand-in of Chilkat; --check FILE… only parses. What JScript (ECMAScript 3) has not is no syntax. */
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const vm = require('node:vm')

/** The script, where JScript and an engine that knows more can read it. */
function parse(file) {
  const source = readFileSync(file, 'utf8')
  const code = source.replace(/"(?:[^"\\\n]|\\.)*"|\/\/.*$/gm, '""')
  const foreign = /[`']|=>|\b(?:let|const|class)\b|,\s*[)\]}]|[^\n\x20-\x7e]/.exec(code)
  if (foreign !== null) throw new SyntaxError(`${file}: JScript has no ${foreign[0]}`)
  const names = [...code.matchAll(/\bvar (\w+)/g)].map(([, name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new SyntaxError(`${file}: ${twice} is declared twice`)
  return new vm.Script(source, { filename: file })
}

/** ActiveX: names in any case of letters, booleans are 1 and 0. */
function automation(inner) {
  const kind = inner.constructor.name
  const find = (name) => {
    const found = MEMBERS.find((each) => each.kind === kind && each.name.toLowerCase() === String(name).toLowerCase())
    if (found === undefined) throw new TypeError(`Object doesn't support this property or method: ${String(name)}`)
    return found
  }
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === INNER) return inner
        const { name: member, how, takes } = find(name)
        if (how !== 'call') return outside(inner[member])
        return (...given) => outside(inner[member](...given.map((value, at) => within(value, takes[at]))))
      },
      set(_, name, value) {
        const { name: member, gives } = find(name)
        inner[member] = within(value, gives)
        return true
      },
    },
  )
}
const INNER = Symbol('inner')
const MEMBERS = readFileSync(join(__dirname, '../../stand-ins/chilkat/members.tsv'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([kind, name, how, gives, takes = '']) => ({ kind, name, how, gives, takes: takes.split(' ') }))

function outside(value) {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' && value !== null ? automation(value) : value
}

function within(value, type) {
  if (type === 'bool' && (value === 0 || value === 1)) return value === 1
  return value?.[INNER] ?? value
}

const shell = { Environment: () => ({ Item: (name) => process.env[name] ?? '' }) }

function ActiveXObject(program) {
  if (program === 'WScript.Shell') return shell
  const [library, name] = program.split('.')
  const classes = require('@chilkat/ck-node22-linux-x64')
  if (!library.startsWith('Chilkat') || !Object.hasOwn(classes, name))
    throw new Error(`Automation server can't create object: ${program}`)
  return automation(new classes[name](undefined))
}

const WScript = { Echo: (value) => console.log(String(value)), Quit: () => process.exit() }
const [first, ...files] = process.argv.slice(2)
if (first === '--check') files.forEach(parse)
else parse(first).runInNewContext({ ActiveXObject, WScript })
