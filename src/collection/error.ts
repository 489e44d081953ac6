export { PolysnipError as InputError } from '../error.ts'
