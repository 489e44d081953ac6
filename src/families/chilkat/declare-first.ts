import type { Local, Step } from './program.ts'

/** The steps with a declaration of each of these variables: before the outermost step that gives it a value first. */
export function declareFirst(steps: readonly Step[], hoisted: readonly Local[]): readonly Step[] {
  const left = new Set(hoisted)
  return steps.flatMap((step): readonly Step[] => {
    const locals = [...left].filter((local) => isSetBy(step, local))
    for (const local of locals) left.delete(local)
    return locals.length === 0 ? [step] : [{ kind: 'declare', locals }, step]
  })
}

function isSetBy(step: Step, local: Local): boolean {
  switch (step.kind) {
    case 'assign':
      return step.local === local
    case 'if':
      return step.body.some((inner) => isSetBy(inner, local))
    case 'loop':
      return step.index === local || step.count === local || step.body.some((inner) => isSetBy(inner, local))
    default:
      return false
  }
}
