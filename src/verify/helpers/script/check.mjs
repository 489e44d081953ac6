/** check.mjs LANGUAGE FILE…: reads programs in a language that has no parser here, by the rules for what we write in it; says what is wrong and exits with 1. */
import { readFileSync } from 'node:fs'
import { scriptFaults } from './faults.mjs'
import { rules } from './rules.mjs'

const [language, ...files] = process.argv.slice(2)
if (language === '--version') console.log(`${Object.keys(rules).length} languages by rules of our own`)
else if (!Object.hasOwn(rules, language)) throw new TypeError(`there are no rules for ${language}`)
else
  for (const file of files)
    for (const fault of scriptFaults(readFileSync(file, 'utf8'), rules[language])) {
      console.error(`${file}: ${fault}`)
      process.exitCode = 1
    }
