import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When a file of these folders was last changed, in epoch milliseconds.
 *
 * @param {string[]} folders
 */
export function newestChange(...folders) {
  const files = folders.flatMap(folder => readdirSync(folder, { withFileTypes: true, recursive: true }))
  return files
    .filter(entry => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)
}
