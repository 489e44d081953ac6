/**
 * A function of one object that remembers what it said of each: what it is asked about never changes, and many targets ask the same.
 */
export function remembered<Subject extends object, Result extends object>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  return keeping(new WeakMap(), work)
}

/** The same of constants, of which there are few: nothing has to be let go, and a strong map is found in sooner. */
export function tabulated<Subject extends object, Result extends object>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  return keeping(new Map(), work)
}

function keeping<Subject extends object, Result extends object>(
  known: Pick<Map<Subject, Result>, 'get'> & { set(subject: Subject, result: Result): unknown },
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  return (subject) => {
    let result = known.get(subject)
    if (result === undefined) known.set(subject, (result = work(subject)))
    return result
  }
}
