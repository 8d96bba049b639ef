import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type EntryContext, type ServerBuild } from '@remix-run/node'
import { Links, Meta, Outlet, RemixServer, Scripts, useLoaderData } from '@remix-run/react'
import SqliteDatabase from 'better-sqlite3'
import express from 'express'
import { renderToPipeableStream } from 'react-dom/server'
import { remixHandler } from '#bin/remix-handler'

/** The second anchor: one plain Remix page with a loader that reads 100 rows from SQLite. Prints its address. */
const sqlite = new SqliteDatabase(':memory:')
sqlite.exec('CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT NOT NULL, points INTEGER NOT NULL)')
for (let id = 1; id <= 1_000; id++)
  sqlite.prepare('INSERT INTO team VALUES (?, ?, ?)').run(id, `Team ${id}`, (id * 7919) % 1_000)
const best = sqlite.prepare<[], { id: number; name: string; points: number }>(
  'SELECT id, name, points FROM team ORDER BY points DESC, id LIMIT 100',
)

const loader = async () => ({ rows: best.all() })

function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>Leaderboard</title>
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  )
}

function Board() {
  const { rows } = useLoaderData<typeof loader>()
  return (
    <main>
      <h1>Leaderboard</h1>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <td>{index + 1}</td>
              <td>
                <a href={`/teams/${row.id}`}>{row.name}</a>
              </td>
              <td>{row.points}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}

function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      onShellReady() {
        const body = new PassThrough()
        pipe(body)
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
      },
      onShellError: reject,
    })
  })
}

const inBrowser = (id: string, parentId?: string) => ({
  ...{ id, parentId, path: parentId ? '' : undefined, index: parentId !== undefined, imports: [], css: [] },
  ...{ module: `/${id}.js`, hasAction: false, hasLoader: parentId !== undefined, hasErrorBoundary: false },
  ...{ hasClientAction: false, hasClientLoader: false },
})

const build: ServerBuild = {
  mode: 'production',
  entry: { module: { default: handleRequest } },
  routes: {
    root: { id: 'root', path: '', module: { default: Root } },
    board: { id: 'board', parentId: 'root', index: true, module: { default: Board, loader } },
  },
  assets: {
    entry: { imports: [], module: '/entry.js' },
    routes: { root: inBrowser('root'), board: inBrowser('board', 'root') },
    ...{ url: '/manifest.js', version: '1' },
  },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {
    ...{ v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
    ...{ v3_singleFetch: true, v3_lazyRouteDiscovery: false },
  },
  isSpaMode: false,
}

const server = express()
  .disable('x-powered-by')
  .all('*', remixHandler(build))
  .listen(0, '127.0.0.1', () => {
    const address = server.address()
    console.log(`listens on http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  })
