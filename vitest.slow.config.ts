import { defineConfig } from 'vitest/config'

/** What takes minutes: the whole corpus, Postman's own engine, every interpreter. Run by `.ci/run` after the fast tests. */
export default defineConfig({
  test: {
    include: ['src/**/*.slow.test.ts', 'test/**/*.slow.test.ts', 'src/languages/*.test.ts'],
    // The literals' tests once more, with other strings each time.
    env: { RANDOM_LITERALS: '10000' },
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
})
