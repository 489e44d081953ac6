/**
 * Whether an object that is given members of these names has as many, in that order: none twice, and no numbers, which come before all
 * others (https://tc39.es/ecma262/#sec-ordinaryownpropertykeys).
 */
export function areMembersInOrder(names: readonly string[]): boolean {
  if (names.length < 2) return true
  return new Set(names).size === names.length && !names.some((name) => /^\d/.test(name))
}
