import fastGlob from 'fast-glob'
import { readCollection } from '../../../collection/read-file.ts'
import type { Request } from '../../../ir/request.ts'
import { renderSnippet } from '../../../render/render.ts'
import type { VariablePolicy } from '../../../render/snippet.ts'
import type { Target } from '../../../render/target.ts'
import { compileTarget } from '../../../targets/compile.ts'
import { readTarget } from '../../../targets/read.ts'
import { longRequests } from './long-requests.ts'

export interface Rendered {
  /** Where it comes from. */
  readonly place: string
  readonly code: string
}

/** How a snippet is asked for. */
export interface Asked {
  readonly variables: VariablePolicy
  readonly api: 'classic' | 'current'
  readonly wrapper: 'whole' | 'none'
}

/** Each policy, and both generations. */
export const ASKED: readonly Asked[] = [
  { variables: 'keep', api: 'classic', wrapper: 'whole' },
  { variables: 'code', api: 'current', wrapper: 'whole' },
  { variables: 'env', api: 'classic', wrapper: 'whole' },
]

/** One of them for each request in turn: all of them for all requests is more than a test's time. */
export function askedInTurn(index: number): Asked {
  return ASKED[index % ASKED.length] as Asked
}

export function dialect(id: string): Target {
  return compileTarget(readTarget(['templates'], id))
}

/** Every request of the project's own collections, but for those that can't be read (a cycle of variables), and long ones. */
export async function ownRequests(): Promise<readonly Request[]> {
  const collections = await Promise.all(
    fastGlob
      .sync('collections/*.json')
      .toSorted()
      .map((file) => readCollection(file)),
  )
  const own = collections.flatMap(({ requests }) => [...requests.keys()].flatMap((at) => requestAt(requests, at)))
  return [...own, ...longRequests()]
}

function requestAt(requests: readonly Request[], at: number): readonly Request[] {
  try {
    return [requests[at] as Request]
  } catch {
    return []
  }
}

export function rendered(target: Target, request: Request, { variables, ...options }: Asked): Rendered {
  const { code } = renderSnippet(target, request, { variables, options: { ...options } })
  return { place: `${target.id}, ${variables}, ${options.api}: ${request.location}`, code }
}
