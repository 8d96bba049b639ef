import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { handleUpload } from '#app/http/uploads.server'

export const loader = ({ request }: LoaderFunctionArgs) => handleUpload(request)

export const action = ({ request }: ActionFunctionArgs) => handleUpload(request)
