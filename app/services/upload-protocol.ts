/** The response header that tells under which id a finished upload is staged. */
export const STAGED_HEADER = 'Upload-Staged-Id'
