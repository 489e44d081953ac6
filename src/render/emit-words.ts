/** What programs know of the words of a snippet's vocabulary. */

/** Operations and helpers whose value is true or false. */
export const BOOLEAN = new Set(
  'and or not empty eq ne in gt some repeats literal startsWith endsWith contains conforms ascii latin1 isNormal isForm hasMediaTypes isNative plainNames keyed dotSegments encodesAs browserTyped hasBarePercent'.split(
    ' ',
  ),
)
/** Helpers whose value is a string. */
export const PRINTING = new Set(['string', 'block', 'data', 'comment', 'assign', 'pair', 'identifier', 'number'])
/** Of these, those that do not look at the line that they stand on. */
export const FREE = new Set(['string', 'identifier', 'number'])
/** Helpers that write for themselves, or not at all. */
export const WRITING = new Set(['import', 'imports', 'variables'])
