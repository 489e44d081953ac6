import type { Disabled, DisabledField } from '../ir/disabled.ts'
import { text } from '../ir/text.ts'
import { readDescription } from './description.ts'
import { isDisabled, list, member, string } from './raw.ts'
import type { Scope } from './scope.ts'

/** What a request (as the item holds it) has switched off. */
export function readDisabled(request: unknown, scope: Scope): Disabled {
  const body = member(request, 'body')
  const mode = string(member(body, 'mode'))
  return {
    query: fieldsOf(list(member(request, 'url'), 'query'), scope),
    headers: fieldsOf(list(request, 'header'), scope),
    body: mode === 'urlencoded' || mode === 'formdata' ? fieldsOf(list(body, mode), scope) : [],
  }
}

function fieldsOf(entries: readonly unknown[], scope: Scope): readonly DisabledField[] {
  return entries
    .filter((entry) => isDisabled(entry) && string(member(entry, 'key')) !== '')
    .map((entry) => {
      const isFile = member(entry, 'type') === 'file'
      const paths = [member(entry, 'src')].flat().map((path) => scope.text(string(path)))
      return {
        name: scope.text(string(member(entry, 'key'))),
        value: isFile
          ? text(...paths.flatMap((path, index) => (index === 0 ? [path] : [', ', path])))
          : scope.text(string(member(entry, 'value'))),
        isFile,
        contentType: scope.text(string(member(entry, 'contentType'))),
        description: readDescription(member(entry, 'description')),
      }
    })
}
