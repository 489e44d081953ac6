/** What programs know of the words of a snippet's vocabulary, and of the fields of a request. */

/** Operations and helpers whose value is true or false. */
export const BOOLEAN = words(
  'and or not empty eq ne in gt some repeats literal startsWith endsWith contains conforms ascii latin1 isNormal isForm hasMediaTypes isNative spliced plainNames keyed dotSegments encodesAs browserTyped namedByPath hasBarePercent isFormData isSimpleForm isWhole',
)
/** Operations whose value is a list. */
export const LISTING = words('where reject without named groups rest pieces')
/** Operations whose value is a string. */
export const STRINGS = words('plain lower upper capitalize titled')
/** Helpers whose value is a string. */
export const PRINTING = words('string block data comment assign pair identifier number')
/** Of these, those that print one line. */
export const SHORT = words('string identifier number')
/** Helpers that look at nothing but the indentation of the line that they stand on. */
export const INDENTED = words('block comment pair')
/** Fields that are true or false. */
export const FLAGS = words('followRedirects followOriginalHttpMethod strictSsl isApplied hasOwnType')
/** Fields that hold a list, a text or a string. */
export const LISTS = words('headers parts fields contentType fileName source')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
