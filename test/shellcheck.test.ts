import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { has } from '../src/languages/testing/interpreter.ts'
import { renderSnippet } from '../src/render/render.ts'
import { findTarget, loadTargets } from '../src/targets/load.ts'

const target = findTarget(await loadTargets(), 'shell-curl')
const files = readdirSync('collections').filter((file) => file.endsWith('.json') && file !== 'variables-cyclic.json')

// Notes on what stands in a literal, not on the literal: SC2016 that `$` is one, SC1003 that a backslash before the last quote is one.
const NOTES = 'SC2016,SC1003'

it.skipIf(!has('shellcheck')).each(['keep', 'code', 'env'] as const)(
  'ShellCheck has no objection to curl: %s',
  async (variables) => {
    const scripts: string[] = []
    for (const file of files) {
      const { requests } = await readCollection(join('collections', file))
      for (const request of requests) scripts.push(`(\n${renderSnippet(target, request, { variables }).code})\n`)
    }
    const { stdout } = spawnSync('shellcheck', ['--shell=bash', `--exclude=${NOTES}`, '--format=gcc', '-'], {
      input: scripts.join(''),
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  },
  120_000,
)
