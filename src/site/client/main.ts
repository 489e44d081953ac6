import { offerCopies } from './copy.ts'
import { followLanguage } from './language.ts'
import { offerSchemes } from './scheme.ts'
import { offerSearch } from './search.ts'

offerSchemes()
offerCopies()
followLanguage()
offerSearch()
document.querySelector('#navigation [aria-current]')?.scrollIntoView({ block: 'nearest' })
