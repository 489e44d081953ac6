import { openEarly } from './language.ts'
import { applyScheme } from './scheme.ts'

document.documentElement.classList.add('js')
applyScheme()
openEarly()
