/**
 * Does a job for each item, `jobs` at a time; results in the items' order.
 * @throws the first failure, after the jobs that were under way are over
 */
export async function pool<Item, Result>(
  items: readonly Item[],
  jobs: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++
      results[at] = await work(items[at] as Item)
    }
  }
  const workers = Array.from({ length: Math.max(1, Math.min(jobs, items.length)) }, worker)
  for (const ended of await Promise.allSettled(workers)) if (ended.status === 'rejected') throw ended.reason
  return results
}
