import { pageLoader } from '#app/http/page.server'
import { sendSharePicture } from '#app/http/share-picture.server'

/** The picture for sharing a published result, with its winners. */
export const loader = pageLoader((ctx, args) => sendSharePicture(ctx, args, 'result'))
