import type { Request } from '../../ir/request.ts'
import { authenticate } from './authenticate.ts'
import type { Generation } from './api-class.ts'
import { createBuilder } from './builder.ts'
import type { Program } from './program.ts'
import { expectedOf, receive } from './receive.ts'
import { send } from './send.ts'

/**
 * The program that sends a request and reads its response, in the calls of a generation of the API.
 * @throws TypeError where a call does not fit the API's model
 */
export function makeProgram(request: Request, generation: Generation): Program {
  const builder = createBuilder(request.location, generation)
  builder.comment('The Chilkat API has to be unlocked before this runs:')
  builder.comment('call UnlockBundle of a Chilkat Global object once, at the start of the application.')
  builder.blank()
  const http = builder.create('Http', 'http')
  const success = builder.success()
  builder.blank()
  authenticate(builder, http, request)
  if (!request.behavior.followRedirects) builder.set(http, 'FollowRedirects', false)
  builder.blank()
  const expected = expectedOf(request)
  const outcome = send({ builder, http, success }, request, expected.kind === 'json')
  receive({ builder, http, success }, outcome, expected, request.method)
  return builder.finish()
}
