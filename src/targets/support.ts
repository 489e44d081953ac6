import type { Target } from '../render/target.ts'
import { FEATURES, type Feature } from './feature.ts'

/**
 * For each feature that a request may have, whether the target can send it, else the sentence that says what happens.
 * @example supportOf(target)['header-repeated'] === true
 */
export function supportOf({ limitations }: Pick<Target, 'limitations'>): Readonly<Record<Feature, true | string>> {
  return Object.fromEntries(FEATURES.map((feature) => [feature, limitations[feature] ?? true])) as Record<
    Feature,
    true | string
  >
}
