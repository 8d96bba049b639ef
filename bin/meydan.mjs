#!/usr/bin/env node
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newestChange } from './newest-change.mjs'

if (existsSync('.env')) process.loadEnvFile('.env')

// a build loads in a third of the time that the sources take
const built = resolve(process.env.BUILD_DIR ?? 'build', 'command/main.js')
/** They build, or follow changes of the sources. */
const fromSources = ['demo', 'dev']
const command = process.argv[2] ?? ''

if (existsSync(built) && (command === 'serve' || (!fromSources.includes(command) && isCurrent()))) {
  await import(pathToFileURL(built).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./main.ts')
}

function isCurrent() {
  return statSync(built).mtimeMs > newestChange('app', 'bin', 'db')
}
