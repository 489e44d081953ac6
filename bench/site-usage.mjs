// Loaded before what is measured (`node --import`): says, when it ends, what the whole process used, all threads together.
import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.SITE_USAGE, JSON.stringify(process.resourceUsage())))
