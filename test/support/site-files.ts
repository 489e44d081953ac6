import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a folder and its content. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Paths of files that are in one folder alone, or not the same in both. */
export function differences(left: string, right: string): readonly string[] {
  const [one, two] = [contentOf(left), contentOf(right)]
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].filter((path) => one[path] !== two[path]).toSorted()
}

/** When each file was last written; in nanoseconds, so that no two builds look alike. */
export function timesOf(folder: string): ReadonlyMap<string, bigint> {
  return new Map(pathsIn(folder).map((path) => [path, statSync(join(folder, path), { bigint: true }).mtimeNs]))
}

export function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

type Raw = object
export const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

export function collectionOf(name: string, item: readonly Raw[], rest: object = {}): string {
  return JSON.stringify({ info: { name, schema: SCHEMA }, item, ...rest })
}

export function requestOf(name: string, body = '', method = 'POST'): Raw {
  return { name, request: { method, url: 'https://api.example.com/things', body: { mode: 'raw', raw: body } } }
}

export function folderOf(name: string, ...item: readonly Raw[]): Raw {
  return { name, item }
}
