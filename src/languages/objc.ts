import { camelCase, cComment, cImports, cLines, cLiteral, cReserved } from './c.ts'
import type { Language, Piece } from './language.ts'

// https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/ProgrammingWithObjectiveC/, and C's
const reserved = new Set([
  ...cReserved,
  ...`id self super nil Nil YES NO BOOL SEL IMP Class Protocol in out inout bycopy byref oneway strong weak copy assign retain nonatomic atomic
  readonly readwrite getter setter instancetype description hash superclass isa`.split(/\s+/),
])

const encoder = (kept: string) => ({
  code: (value: string) =>
    `[${value} stringByAddingPercentEncodingWithAllowedCharacters: [NSCharacterSet characterSetWithCharactersInString: @"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~${kept}"]]`,
  imports: ['#import <Foundation/Foundation.h>'],
})

/** Objective-C 2, with Foundation. */
export const objc: Language = {
  id: 'objc',
  title: 'Objective-C',
  extension: 'm',
  highlight: 'objective-c',
  indent: '    ',
  line: (value) => cLiteral(value, '@'),
  block: (value, indent) => cLines(value, '@', indent),
  splice,
  comment: cComment,
  reserved,
  identifier: camelCase,
  variables: {
    declare: (name, value) => `NSString *${name} = ${value};`,
    environment: {
      code: (name) => `[[[NSProcessInfo processInfo] environment] objectForKey: ${name}]`,
      imports: ['#import <Foundation/Foundation.h>'],
    },
    encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
    dynamic: {
      guid: {
        code: () => '[[[NSUUID UUID] UUIDString] lowercaseString]',
        imports: ['#import <Foundation/Foundation.h>'],
      },
      randomUUID: {
        code: () => '[[[NSUUID UUID] UUIDString] lowercaseString]',
        imports: ['#import <Foundation/Foundation.h>'],
      },
    },
  },
  imports: cImports,
}

/** https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/Strings/Articles/formatSpecifiers.html */
function splice(pieces: readonly Piece[]): string {
  const codes = pieces.flatMap((piece) => ('code' in piece ? [piece.code] : []))
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && 'code' in only) return only.code
  const format = pieces.map((piece) => ('literal' in piece ? piece.literal.replaceAll('%', '%%') : '%@')).join('')
  return `[NSString stringWithFormat: ${[cLiteral(format, '@'), ...codes].join(', ')}]`
}
