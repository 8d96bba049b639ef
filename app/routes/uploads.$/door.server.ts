import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { uploads } from '#app/http/uploads.server'

export const loader = ({ request }: LoaderFunctionArgs) => uploads.handle(request)

export const action = ({ request }: ActionFunctionArgs) => uploads.handle(request)
