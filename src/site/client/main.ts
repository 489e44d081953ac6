import { offerCopies } from './copy.ts'
import { followLanguage } from './language.ts'
import { offerSchemes } from './scheme.ts'
import { offerSearch } from './search.ts'

offerSchemes()
offerCopies()
followLanguage()
offerSearch()

const navigation = document.getElementById('navigation')
const here = navigation?.querySelector<HTMLElement>('[aria-current]')
if (navigation && here) navigation.scrollTop = here.offsetTop - navigation.clientHeight / 2
