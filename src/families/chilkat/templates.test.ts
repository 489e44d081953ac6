import { expect, test } from 'vitest'
import { shapeOfType } from '../../../scripts/shape.ts'
import { checkTemplate } from '../../render/check.ts'
import { builtInTargets } from '../../targets/built-in.ts'

const program = shapeOfType('src/families/chilkat/spoken.ts', 'SpokenProgram')
const dialects = builtInTargets().filter(({ manifest }) => manifest.family === 'chilkat')

test('there are dialects', () => expect(dialects.length).toBeGreaterThanOrEqual(4))

test.each(dialects.map(({ id, template }) => [id, template] as const))(
  '%s asks only for what a program has',
  (_id, template) => {
    expect(checkTemplate(template(), program).map(({ message }) => message)).toEqual([])
  },
)
