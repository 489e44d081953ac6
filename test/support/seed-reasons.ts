import type { Hunk } from './align.ts'

interface Context {
  readonly theirs: readonly string[]
  readonly ours: readonly string[]
  readonly hunks: readonly Hunk[]
}

/** Why a line of a Chilkat seed page is not on ours, or a line of ours not there. What no reason claims is a fault. */
export interface Reason {
  readonly name: string
  theirs?(line: string, context: Context): boolean
  ours?(line: string, context: Context): boolean
}

const isComment = (line: string): boolean => line.startsWith('#') || line.startsWith('//')
const isCurlOfTheirs = (line: string): boolean => /^(curl -X |-H |--data-urlencode |https:\/\/)/.test(line)

export const itemReasons: readonly Reason[] = [
  {
    name: 'the name of their site and the way back to it are not ours',
    theirs: (line) => ['Chilkat Online Tools', 'Back to Collection Items'].includes(line),
  },
  {
    name: 'two of the seeds have lost their first lines',
    ours: (line, { theirs }) => / \/ .+ \/ /.test(line) && theirs[0] === 'Back to Collection Items',
  },
  { name: 'sentences in comments are our own', theirs: isComment, ours: isComment },
  {
    name: 'imports are sorted',
    theirs: (line, { ours }) => line.startsWith('import ') && ours.includes(line),
    ours: (line, { theirs }) => line.startsWith('import ') && theirs.includes(line),
  },
  {
    name: 'a value that begins with a brace is a parameter’s text, and not JSON',
    theirs: (line, { ours }) => {
      if (/^jsonParam\d+ = /.test(line)) return true
      const call = /^(req\.AddParam\("\w+",)jsonParam\d+\.[Ee]mit\(\)\)$/.exec(line)?.[1]
      return call !== undefined && ours.some((own) => own.startsWith(call))
    },
    ours: (line, { theirs }) => {
      const call = /^(req\.AddParam\("\w+",)"\{\{\w+\}\}"\)$/.exec(line)?.[1]
      return call !== undefined && theirs.some((their) => their.startsWith(`${call}jsonParam`))
    },
  },
  {
    name: 'header fields stand in the collection’s order',
    theirs: (line, { ours }) => line.includes('.SetRequestHeader(') && ours.includes(line),
    ours: (line, { theirs }) => line.includes('.SetRequestHeader(') && theirs.includes(line),
  },
  {
    name: 'Write-Debug is not PowerScript',
    theirs: (line) => line.startsWith('Write-Debug '),
    ours: (line, { theirs }) => {
      const what = /^MessageBox\("Chilkat",(.*)\)$/.exec(line)?.[1]
      return what !== undefined && theirs.includes(`Write-Debug ${what}`)
    },
  },
  {
    name: 'our curl command runs when it is pasted: continuations, quoting, and what Postman adds',
    theirs: (line, { ours }) => {
      if (!isCurlOfTheirs(line)) return false
      const said =
        /^(?:-H "(?<header>.*)"|--data-urlencode '(?<field>.*)'|(?<url>https:.*)|(?<verb>curl -X POST))$/.exec(
          line,
        )?.groups
      const wanted = said?.['header'] ?? said?.['field'] ?? said?.['url'] ?? 'curl '
      return ours.some((own) => /^(curl |--)/.test(own) && own.includes(wanted))
    },
    ours: (line, { theirs }) => {
      const said = /^(?:--header|--data-urlencode) '(.*?)'(?: \\)?$/.exec(line)?.[1]
      if (said === 'Content-Type: application/x-www-form-urlencoded') return true
      if (said !== undefined) return theirs.some((their) => isCurlOfTheirs(their) && their.includes(said))
      return /^curl --location( --globoff)? --fail-with-body 'https:.*' \\$/.test(line) || line === "--data ''"
    },
  },
  {
    name: 'an empty array stands on one line, as JSON is printed everywhere else',
    theirs: (line) => /^"\w+": \[$/.test(line) || line === '],',
    ours: (line) => /^"\w+": \[\],$/.test(line),
  },
]
