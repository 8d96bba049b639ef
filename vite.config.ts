import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { compressedFiles, serveCommand, visitorScript } from './bin/build-plugins'
import { pageMessages } from './bin/page-messages'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

const buildDirectory = process.env.BUILD_DIR ?? 'build'

/** Most pages need most of these; as files of their own they would cost about as many bytes of headers. */
const smallParts = /\/app\/(ui\/(?!upload|markdown)[\w-]+|i18n\/local)\.tsx$/

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    visitorScript(),
    remix({
      buildDirectory,
      ignoredRouteFiles: ['**/*.test.*'],
      future: {
        v3_fetcherPersist: true,
        // an editor that is offline before its first save would fail when it requests the list of routes
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_routeConfig: false,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    pageMessages(buildDirectory),
    compressedFiles(buildDirectory),
    serveCommand(buildDirectory),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild
      ? {}
      : { output: { manualChunks: id => (smallParts.test(id) ? 'ui' : undefined) } },
  },
  // packages that only the server imports are not bundled for the browser in development
  optimizeDeps: { exclude: ['@node-rs/argon2', 'better-sqlite3', 'pg', 'nodemailer', 'pino'] },
  server: { port: Number(process.env.PORT ?? 3000) },
}))
