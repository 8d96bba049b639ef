import type { ActionFunctionArgs, ServerBuild } from '@remix-run/node'
import express from 'express'
import { remixHandler } from '#bin/remix-handler'

/** Remix behind express, with one route that answers every address. */
export function remixApp(handle: (args: ActionFunctionArgs) => Promise<Response>) {
  const module = { loader: handle, action: handle }
  const build: ServerBuild = {
    mode: 'production',
    entry: { module: { default: () => new Response('no page', { status: 500 }) } },
    routes: {
      'routes/all': {
        id: 'routes/all',
        path: '*',
        module: { ...module, default: undefined },
      },
    },
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
    isSpaMode: false,
  }
  return express().all('*', remixHandler(build))
}
