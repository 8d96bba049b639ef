import { readFileSync } from 'node:fs'
import { judgingMethods } from './cases/judging'
import { metricMethods } from './cases/metric'
import { runCases } from './cases/run'

const FAMILIES = new Map([
  ['judging', judgingMethods],
  ['metric', metricMethods],
])

const main = (): number => {
  const [family = '', file = ''] = process.argv.slice(2)
  const methods = FAMILIES.get(family)
  if (!methods || !file) {
    console.error(`Usage: npm run cases -- ${[...FAMILIES.keys()].join('|')} FILE`)
    return 2
  }
  const text = readText(file)
  if (text === null) {
    console.error(`Cannot read ${file}`)
    return 2
  }
  const { lines, failed } = runCases(text, methods)
  for (const line of lines) console.log(line)
  return failed === 0 ? 0 : 1
}

const readText = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // why: a missing or unreadable file is the user's error; the caller prints the message
    return null
  }
}

process.exitCode = main()
