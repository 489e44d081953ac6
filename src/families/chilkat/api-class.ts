/**
 * A class of the Chilkat API (9.5.0, and what is known of 10.1 and later): names, kinds, types and argument labels, no more. The spelling in a language
 * follows from these; members that are deprecated, or take what no program here makes, are left out.
 */
export interface ApiClass {
  readonly name: ApiClassName
  readonly members: Readonly<Record<string, ApiMember>>
}

export type ApiClassName =
  'Http' | 'HttpRequest' | 'HttpResponse' | 'JsonObject' | 'JsonArray' | 'StringBuilder' | 'BinData' | 'Url'
/** `classic`: calls return what they fetch, and LastMethodSuccess says whether they did; `current`: since version 10.1. */
export type Generation = 'classic' | 'current'
export type ApiScalar = 'bool' | 'int' | 'string'
export type ApiType = ApiClassName | ApiScalar | 'void'

export type ApiMember = ApiProperty | ApiMethod
export interface ApiProperty {
  readonly kind: 'property'
  readonly type: ApiScalar
  readonly isWritable: boolean
}
export interface ApiMethod {
  readonly kind: 'method'
  readonly type: ApiType
  readonly parameters: readonly ApiParameter[]
  /** Since version 10.1: it gives what it fetches to an object that is there already, and returns whether it succeeded. */
  readonly isCurrent: boolean
}
/** Objective-C and Swift show the labels of all parameters but the first. */
export type ApiParameter = readonly [label: string, type: ApiClassName | ApiScalar]

/** A property that can be read. */
export function constant(type: ApiScalar): ApiProperty {
  return { kind: 'property', type, isWritable: false }
}

/** A property that can be read and set. */
export function variable(type: ApiScalar): ApiProperty {
  return { kind: 'property', type, isWritable: true }
}

export function method(type: ApiType, ...parameters: readonly ApiParameter[]): ApiMethod {
  return { kind: 'method', type, parameters, isCurrent: false }
}

/** A method of the current generation. */
export function current(...parameters: readonly ApiParameter[]): ApiMethod {
  return { kind: 'method', type: 'bool', parameters, isCurrent: true }
}
