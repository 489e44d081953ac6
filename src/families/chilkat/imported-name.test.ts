import { expect, test } from 'vitest'
import { importedName } from './imported-name.ts'

test.each([
  ['UpdateString', 'string', 'update', ''],
  ['UpdateBool', 'string', 'updateBool', ''],
  ['StringOf', 'string', 'string', 'of'],
  ['SizeOfArray', 'string', 'size', 'ofArray'],
  ['ObjectAt', 'int', 'object', 'at'],
  ['AddFileForUpload2', 'string', 'addFile', 'forUpload2'],
  ['StreamBodyFromFile', 'string', 'streamBody', 'fromFile'],
  ['SetRequestHeader', 'string', 'setRequestHeader', ''],
  ['PTextSb', 'string', 'pTextSb', ''],
  ['LoadSb', 'StringBuilder', 'loadSb', ''],
  ['Emit', 'void', 'emit', ''],
] as const)('%s(%s) is %s, its first argument labelled %j', (member, type, base, label) => {
  expect(importedName(member, type)).toEqual({ base, label })
})
