import ts from 'typescript'
import type { Shape } from '../src/render/check.ts'

/** The shape of a type that a source file exports, as the TypeScript compiler sees it: what templates are checked against. */
export function shapeOfType(file: string, name: string): Shape {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const symbol = source && checker.getSymbolAtLocation(source)
  const exported = symbol && checker.getExportsOfModule(symbol).find((each) => each.name === name)
  if (exported === undefined) throw new Error(`${file} exports no ${name}`)
  const known = new Map<ts.Type, Shape>()

  const shapeOf = (type: ts.Type): Shape => {
    const earlier = known.get(type)
    if (earlier !== undefined) return earlier
    const shape = make(type)
    known.set(type, shape)
    return shape
  }
  const make = (type: ts.Type): Shape => {
    if (isText(type)) return { kind: 'scalar' }
    const element = elementOf(type)
    if (element !== undefined) return { kind: 'list', of: () => shapeOf(element) }
    if (type.isUnion()) {
      const members = type.types.filter((member) => (member.flags & ts.TypeFlags.Object) !== 0)
      return members.length === 0 ? { kind: 'scalar' } : { kind: 'union', members: members.map(shapeOf) }
    }
    if ((type.flags & ts.TypeFlags.Object) === 0) return { kind: 'scalar' }
    const fields = checker
      .getPropertiesOfType(type)
      .map((property) => [property.name, () => shapeOf(checker.getTypeOfSymbol(property))] as const)
    return { kind: 'record', fields: new Map(fields), tag: tagOf(type) }
  }
  const elementOf = (type: ts.Type): ts.Type | undefined =>
    checker.isArrayType(type) || checker.isTupleType(type)
      ? checker.getTypeArguments(type as ts.TypeReference)[0]
      : undefined
  const isText = (type: ts.Type): boolean => checker.typeToString(type) === 'Text' || type.aliasSymbol?.name === 'Text'
  const tagOf = (type: ts.Type): string | undefined => {
    const kind = type.getProperty('kind')
    if (kind === undefined) return undefined
    const value = checker.getTypeOfSymbol(kind)
    const literals = value.isUnion() ? value.types : [value]
    return literals.map((literal) => (literal.isStringLiteral() ? literal.value : '')).join('|')
  }
  return shapeOf(checker.getDeclaredTypeOfSymbol(exported))
}
