import { plain, text as join, type Text } from '../../ir/text.ts'
import type { TextRule } from './dialect.ts'
import type { Call, Local, Program, Step, Value } from './program.ts'
import { call, valueOf } from './values.ts'

/** How a language prints a text: the length of the code, and how many lines it takes as a block. */
export type Measure = (text: Text) => { readonly length: number; readonly lines: number }

/**
 * The program with statements that are no longer than a language allows. A longer text is appended to a StringBuilder piece by
 * piece, a longer comment goes on in the next line. A program without either is given back as it is.
 * @param location of the request, for warnings
 */
export function fitTexts(program: Program, rule: TextRule, measure: Measure, location: string): Program {
  const locals = [...program.locals]
  const warnings = [...program.warnings]
  let isSame = true

  const add = (name: string, type: Local['type'], isCreated: boolean): Local => {
    const flags = { isHoisted: false, isRead: true, isSet: true, isCreated }
    const local: Local = { index: locals.length, names: [name], type, ...flags }
    locals.push(local)
    return local
  }
  const fits = (texts: readonly Text[]): boolean => {
    const sizes = texts.map(measure)
    const isShort = sizes.reduce((sum, { length }) => sum + length, 0) <= rule.longest
    return isShort && sizes.every(({ lines }) => lines <= (rule.lines ?? Infinity))
  }
  const appended = (object: Local, text: Text, isLong: boolean): readonly Step[] =>
    piecesOf(text, rule.longest, (piece) => fits([piece])).map((piece) => ({
      kind: 'call',
      call: call(object, 'Append', { ...valueOf(piece), isLong } as Value),
    }))

  /** Takes the longest text of a statement out of it, until the rest fits. */
  const shorten = (step: Step): readonly Step[] => {
    const texts = textsOf(step)
    if (texts.every((text) => text.length === 0) || fits(texts)) return [step]
    isSame = false
    if (step.kind === 'call' && step.call.object.type === 'StringBuilder' && step.call.member === 'Append') {
      const [value] = step.call.arguments.map((argument) => argument.value)
      return appended(step.call.object, texts[0] as Text, value?.kind === 'text' && value.isLong)
    }
    const longest = texts.reduce((best, text) => (measure(text).length > measure(best).length ? text : best))
    if (plain(longest).length > (rule.string ?? Infinity))
      warnings.push({
        kind: 'text-long',
        message: `A variable holds ${rule.string} characters here, so that a text of ${plain(longest).length} is cut: ${plain(longest).slice(0, 40)}…`,
        place: location,
      })
    const builder = add('sbText', 'StringBuilder', true)
    const whole = add('text', 'string', false)
    const local: Value = { kind: 'local', local: whole, type: 'string' }
    const rest = mapTexts(step, (value) => (value.kind === 'text' && value.text === longest ? local : value))
    return [
      { kind: 'create', local: builder, isFirst: false },
      ...appended(builder, longest, false),
      { kind: 'assign', local: whole, value: call(builder, 'GetAsString') },
      { kind: 'dispose', local: builder },
      ...shorten(rest),
    ]
  }
  const fit = (steps: readonly Step[]): readonly Step[] =>
    steps.flatMap((step): readonly Step[] => {
      if (step.kind === 'comment') {
        if (step.text.length <= rule.longest) return [step]
        isSame = false
        return piecesOf([step.text], rule.longest, () => true).map((piece) => ({ kind: 'comment', text: plain(piece) }))
      }
      const inner = step.kind === 'if' || step.kind === 'loop' ? { ...step, body: fit(step.body) } : step
      return shorten(inner)
    })

  const steps = fit(program.steps)
  if (isSame) return program
  const classes = program.classes.includes('StringBuilder')
    ? program.classes
    : [...program.classes, 'StringBuilder' as const]
  return { ...program, steps, locals, classes, warnings }
}

/** The texts that a step prints, without those of the steps in it. */
function textsOf(step: Step): readonly Text[] {
  const texts: Text[] = []
  mapTexts(step, (value) => {
    if (value.kind === 'text') texts.push(value.text)
    return value
  })
  return texts
}

/** The step with each of its own values changed, those of arguments among them. */
function mapTexts(step: Step, change: (value: Value) => Value): Step {
  const one = (value: Value): Value => (value.kind === 'call' || value.kind === 'get' ? inCall(value) : change(value))
  const inCall = (made: Call): Call => ({
    ...made,
    arguments: made.arguments.map(({ label, value }) => ({ label, value: one(value) })),
  })
  switch (step.kind) {
    case 'call':
    case 'obtain':
      return { ...step, call: inCall(step.call) }
    case 'set':
    case 'assign':
    case 'print':
    case 'report':
      return { ...step, value: one(step.value) }
    case 'if': {
      const { left, operator, right } = step.test
      return { ...step, test: { left: one(left), operator, right: one(right) } }
    }
    case 'loop':
      return { ...step, size: one(step.size) }
    default:
      return step
  }
}

/**
 * The text in as few pieces as fit, cut at the end of a line where there is one, and never within a character or a hole.
 * @param most characters (and holes) in a piece
 */
function piecesOf(text: Text, most: number, fits: (piece: Text) => boolean): readonly Text[] {
  const units = text.flatMap((part): Text => (typeof part === 'string' ? (part.match(/\r\n|[\s\S]/gu) ?? []) : [part]))
  const pieces: Text[] = []
  for (let from = 0; from < units.length;) {
    const rest = units.slice(from, from + most)
    let [least, greatest] = [1, rest.length]
    while (least < greatest) {
      const middle = Math.ceil((least + greatest) / 2)
      if (fits(join(rest.slice(0, middle)))) least = middle
      else greatest = middle - 1
    }
    const isEnd = from + least === units.length
    const lineEnd = isEnd ? -1 : rest.slice(0, least).findLastIndex((unit) => unit === '\n' || unit === '\r\n')
    const size = lineEnd === -1 ? least : lineEnd + 1
    pieces.push(join(rest.slice(0, size)))
    from += size
  }
  return pieces
}
