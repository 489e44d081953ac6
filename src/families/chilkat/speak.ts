import type { ApiType } from './api-class.ts'
import { importedName, small } from './imported-name.ts'
import type { Call, Local, Program, Step, Value } from './program.ts'
import type { SpokenCall, SpokenLocal, SpokenProgram, SpokenStep, SpokenValue } from './spoken.ts'

/**
 * Puts names into a program.
 * @param names those of its variables, by index
 * @param keepsSuccess whether calls give their success to the variable for it, even where nobody asks
 */
export function speak(program: Program, names: readonly string[], keepsSuccess: boolean): SpokenProgram {
  const { steps, locals, classes } = program
  const isKept = keepsSuccess && steps.some(hasResult)
  const spoken = locals.map((local) =>
    speakLocal(local, names[local.index] as string, isKept && local === program.success),
  )
  const success = spoken[program.success.index] as SpokenLocal
  return {
    steps: speakSteps(steps, { spoken, success }),
    locals: spoken,
    classes,
  }
}

function hasResult(step: Step): boolean {
  if (step.kind === 'call') return step.call.type === 'bool'
  return 'body' in step && step.body.some(hasResult)
}

function speakLocal(local: Local, name: string, isKept: boolean): SpokenLocal {
  const { type, isHoisted, isRead, isCreated } = local
  const isSet = local.isSet || isKept
  const isObject = type !== 'bool' && type !== 'int' && type !== 'string'
  const bare = name.replace(/^[^A-Za-z]+/, '')
  return {
    name,
    bare,
    type: isObject ? 'object' : type,
    class: isObject ? type : '',
    isHoisted,
    isRead,
    isSet,
    isCreated,
  }
}

interface Names {
  /** By index. */
  readonly spoken: readonly SpokenLocal[]
  readonly success: SpokenLocal
}

function speakSteps(steps: readonly Step[], names: Names): readonly SpokenStep[] {
  return steps.flatMap((step) => {
    const spoken = speakStep(step, names)
    return spoken.kind === 'declare' && spoken.locals.length === 0 ? [] : [spoken]
  })
}

function speakStep(step: Step, names: Names): SpokenStep {
  const of = (local: Local): SpokenLocal => names.spoken[local.index] as SpokenLocal
  switch (step.kind) {
    case 'blank':
    case 'comment':
      return step
    case 'declare':
      return { kind: 'declare', locals: step.locals.map(of).filter((local) => local.isSet) }
    case 'create':
      return { kind: 'create', local: of(step.local), isFirst: step.isFirst }
    case 'set': {
      const value = speakValue(step.value, names)
      return {
        kind: 'set',
        object: of(step.object),
        member: step.member,
        small: small(step.member),
        type: value.type,
        value,
      }
    }
    case 'call':
      return { kind: 'call', call: speakCall(step.call, names), success: names.success }
    case 'assign':
      return { kind: 'assign', local: of(step.local), value: speakValue(step.value, names) }
    case 'obtain':
      return { kind: 'obtain', local: of(step.local), call: speakCall(step.call, names) }
    case 'print':
      return { kind: 'print', value: speakValue(step.value, names) }
    case 'report':
      return { kind: 'report', label: step.label, value: speakValue(step.value, names) }
    case 'if': {
      const { left, operator, right } = step.test
      return {
        kind: 'if',
        left: speakValue(left, names),
        operator,
        right: speakValue(right, names),
        body: speakSteps(step.body, names),
      }
    }
    case 'loop': {
      const { index, count, size, body } = step
      return {
        kind: 'loop',
        index: of(index),
        count: of(count),
        size: speakValue(size, names),
        body: speakSteps(body, names),
      }
    }
    case 'dispose':
      return { kind: 'dispose', local: of(step.local) }
    case 'leave':
    case 'end':
      return { kind: step.kind, live: step.live.map(of) }
  }
}

function speakValue(value: Value, names: Names): SpokenValue {
  switch (value.kind) {
    case 'local': {
      const { name, type, isCreated } = names.spoken[value.local.index] as SpokenLocal
      return { kind: 'local', name, type, isCreated }
    }
    case 'get':
    case 'call':
      return speakCall(value, names)
    default:
      return value
  }
}

function speakCall(call: Call, names: Names): SpokenCall {
  const { base, label: first } = importedName(call.member, call.arguments[0]?.value.type ?? 'void')
  return {
    kind: call.kind,
    object: names.spoken[call.object.index] as SpokenLocal,
    member: call.member,
    small: small(call.member),
    imported: base,
    arguments: call.arguments.map(({ label, value }, index) => ({
      label,
      imported: index === 0 ? first : label,
      value: speakValue(value, names),
    })),
    isLong: call.arguments.some(({ value }) => value.kind === 'text' && value.isLong),
    type: typeName(call.type),
  }
}

function typeName(type: ApiType): string {
  return type === 'bool' || type === 'int' || type === 'string' || type === 'void' ? type : 'object'
}
