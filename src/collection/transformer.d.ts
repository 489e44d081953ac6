/** Postman's own converter, which has no types. */
declare module 'postman-collection-transformer' {
  interface Options {
    readonly inputVersion: string
    readonly outputVersion: string
    readonly retainIds: boolean
  }
  const transformer: {
    convert(collection: unknown, options: Options, done: (error: unknown, converted: unknown) => void): void
  }
  export default transformer
}
