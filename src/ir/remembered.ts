/**
 * A function of one object that remembers what it said of each: what it is asked about never changes, and many targets ask the same.
 */
export function remembered<Subject extends object, Result extends object>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, Result>()
  return (subject) => {
    let result = known.get(subject)
    if (result === undefined) known.set(subject, (result = work(subject)))
    return result
  }
}

/** The same of constants, of which there are few. */
export function tabulated<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new Map<Subject, Result>()
  return (subject) => {
    let result = known.get(subject)
    if (result === undefined) known.set(subject, (result = work(subject)))
    return result
  }
}
