// The addon for Node.js: the stand-in runs beside it, and is asked over two named pipes, as a program can wait for those.
const { execFileSync, spawn } = require('node:child_process')
const { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

const home = join(__dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
const [input, output] = [join(folder, 'in'), join(folder, 'out')]
execFileSync('mkfifo', [input, output])
const command = 'exec python3 "$0" <"$1" >"$2"'
spawn('sh', ['-c', command, join(home, 'bridge.py'), input, output], { stdio: ['ignore', 'ignore', 'inherit'] }).unref()
const [to, from] = [openSync(input, 'w'), openSync(output, 'r')]
rmSync(folder, { recursive: true })
process.on('exit', () => closeSync(to))

const rest = Buffer.alloc(65536)
function readLine() {
  const chunks = []
  for (;;) {
    const count = readSync(from, rest)
    if (count === 0) throw new Error('the stand-in is gone')
    chunks.push(Buffer.from(rest.subarray(0, count)))
    if (rest[count - 1] === 10) return Buffer.concat(chunks).toString('utf8').slice(0, -1)
  }
}

const CODES = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const CHARACTERS = { '\\': '\\', t: '\t', n: '\n', r: '\r' }

function ask(...fields) {
  writeSync(to, `${fields.join('\t')}\n`)
  const answer = readLine()
  const value = answer.slice(1).replace(/\\(.)/g, (_, code) => CHARACTERS[code])
  if (answer[0] === 'e') throw new TypeError(value)
  return { kind: answer[0], value }
}

function field(type, value) {
  const isObject = !['string', 'int', 'bool'].includes(type)
  const expected = { string: 'string', int: 'number', bool: 'boolean' }[type] ?? 'object'
  if (typeof value !== expected) throw new TypeError(`expected a ${type}, found a ${typeof value}`)
  if (isObject) return `o${value.id}`
  if (type === 'string') return `s${value.replace(/[\\\t\n\r]/g, (one) => CODES[one])}`
  return type === 'int' ? `i${value}` : `b${Number(value)}`
}

function given({ kind, value }, type) {
  if (kind === 'o') return new classes[type](value)
  if (kind === 'v') return undefined
  if (kind === 'n') return null
  return kind === 's' ? value : kind === 'i' ? Number(value) : value === '1'
}

const classes = {}
for (const line of readFileSync(join(home, 'members.tsv'), 'utf8').trimEnd().split('\n')) {
  const [name, member, how, gives, takes] = line.split('\t')
  classes[name] ??= class {
    constructor(id) {
      Object.defineProperty(this, 'id', { value: id ?? ask('new', name).value })
      Object.preventExtensions(this)
    }
    static name = name
  }
  const types = takes === '' ? [] : takes.split(' ')
  const about =
    how === 'call'
      ? {
          value(...values) {
            if (values.length !== types.length) throw new TypeError(`${member} takes ${types.length} arguments`)
            return given(ask('call', this.id, member, ...values.map((value, at) => field(types[at], value))), gives)
          },
        }
      : {
          get() {
            return given(ask('get', this.id, member), gives)
          },
          ...(how === 'getset' && {
            set(value) {
              ask('set', this.id, member, field(gives, value))
            },
          }),
        }
  Object.defineProperty(classes[name].prototype, member, about)
}
module.exports = classes
