import type { ApiClass, ApiClassName, ApiMember, ApiMethod, ApiProperty, ApiType } from './api-class.ts'
import { binData, stringBuilder } from './api-data.ts'
import { http } from './api-http.ts'
import { jsonArray, jsonObject } from './api-json.ts'
import { httpRequest, httpResponse, url } from './api-message.ts'

/** The classes that programs use. */
export const api: Readonly<Record<ApiClassName, ApiClass>> = {
  Http: http,
  HttpRequest: httpRequest,
  HttpResponse: httpResponse,
  JsonObject: jsonObject,
  JsonArray: jsonArray,
  StringBuilder: stringBuilder,
  BinData: binData,
  Url: url,
}

/** @throws TypeError where the class has no such property */
export function propertyOf(className: ApiClassName, name: string): ApiProperty {
  const member = memberOf(className, name)
  if (member?.kind !== 'property') throw new TypeError(`Chilkat's ${className} has no property ${name}`)
  return member
}

/**
 * The method, once its arguments have been found to be of the number and the types that it takes.
 * @throws TypeError where they are not, or where the class has no such method
 */
export function methodOf(className: ApiClassName, name: string, given: readonly ApiType[]): ApiMethod {
  const member = memberOf(className, name)
  if (member?.kind !== 'method') throw new TypeError(`Chilkat's ${className} has no method ${name}`)
  const { parameters } = member
  if (parameters.length !== given.length || parameters.some(([, type], index) => type !== given[index])) {
    throw new TypeError(
      `${className}.${name}(${parameters.map(([, type]) => type).join(', ')}) is called with (${given.join(', ')})`,
    )
  }
  return member
}

function memberOf(className: ApiClassName, name: string): ApiMember | undefined {
  const { members } = api[className]
  return Object.hasOwn(members, name) ? members[name] : undefined
}
