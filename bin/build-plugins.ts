import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'

/** The script of visitors' pages as one file of the browser's build that imports nothing: `assets/visitor-….js`. */
export function visitorScript(): Plugin {
  let target: string | undefined
  return {
    name: 'visitor-script',
    configResolved({ command, build }) {
      target = command === 'build' && !build.ssr ? String(build.target) : undefined
    },
    async buildStart() {
      if (!target) return
      const source = await bundled('app/site/visitor/main.ts', target)
      this.emitFile({ type: 'asset', name: 'visitor.js', source })
    },
  }
}

async function bundled(input: string, target: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target, modulePreload: false, rollupOptions: { input } },
  })
  const [chunk] = [built].flat().flatMap(each => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${input} was not bundled`)
  return chunk.code
}

/**
 * The `meydan` command as JavaScript, `command/main.js`, and the tasks of its threads beside it: Node loads them in a
 * third of the time that the sources take, because none of their files is compiled at start.
 */
export function serveCommand(buildDirectory: string): Plugin {
  let last = false
  return {
    name: 'serve-command',
    configResolved({ command, build }) {
      last = command === 'build' && Boolean(build.ssr)
    },
    async closeBundle() {
      if (!last) return
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          ssr: true,
          rollupOptions: {
            input: ['bin/main.ts', 'app/worker/compute-worker.ts', 'app/services/clean/clean-worker.ts'],
          },
          outDir: join(buildDirectory, 'command'),
          emptyOutDir: true,
          target: 'node20',
          minify: false,
        },
      })
    },
  }
}

const texts = new Set(['.css', '.ico', '.js', '.json', '.svg', '.txt', '.webmanifest'])

/** Writes a brotli and a gzip file beside every text file of the browser's build, once both builds are complete. */
export function compressedFiles(buildDirectory: string): Plugin {
  let last = false
  return {
    name: 'compressed-files',
    configResolved({ command, build }) {
      last = command === 'build' && Boolean(build.ssr)
    },
    closeBundle() {
      const folder = join(buildDirectory, 'client')
      if (last && existsSync(folder)) compressAll(folder)
    },
  }
}

function compressAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !texts.has(extname(entry.name))) continue
    const path = join(entry.parentPath, entry.name)
    const plain = readFileSync(path)
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    }
    writeFileSync(`${path}.br`, brotliCompressSync(plain, { params }))
    writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }))
  }
}
