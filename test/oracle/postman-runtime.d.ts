/** What we use of Postman's engine, which has no types. */
declare module 'postman-runtime' {
  type Done = (error: unknown) => void
  interface Cursor {
    readonly position: number
  }
  interface Callbacks {
    readonly request: (error: unknown, cursor: Cursor, ...rest: unknown[]) => void
    readonly console: (...values: unknown[]) => void
    readonly done: Done
  }
  interface Runner {
    run(
      collection: unknown,
      options: object,
      done: (error: unknown, run: { start(callbacks: Callbacks): void }) => void,
    ): void
  }
  const runtime: { readonly Runner: new () => Runner }
  export default runtime
}

declare module 'postman-collection' {
  interface Values {
    readonly values: readonly { readonly key: string; readonly value: string }[]
  }
  const sdk: {
    readonly Collection: new (definition: unknown) => object
    readonly VariableScope: new (definition: Values) => object
  }
  export default sdk
}
