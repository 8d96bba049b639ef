#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

if (existsSync('.env')) process.loadEnvFile('.env')

// serving starts from the build, which loads in a third of the time
const built = resolve(process.env.BUILD_DIR ?? 'build', 'command/main.js')

if (process.argv[2] === 'serve' && existsSync(built)) {
  await import(pathToFileURL(built).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./main.ts')
}
