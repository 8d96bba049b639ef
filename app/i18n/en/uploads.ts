export const uploads = {
  'uploads.too_large':
    '{name, select, none {This file} other {“{name}”}} is larger than {limit, number} MB. Make it smaller or share it by a link.',
  'uploads.empty': '“{name}” is empty. Check that it was saved and choose it again.',
  'uploads.type_not_allowed':
    '“{name}” was not taken: {extension, select, none {files without an extension} other {.{extension} files}} cannot be uploaded here. Allowed: {allowed}.',
  'uploads.lying_type':
    'What is inside “{name}” is not {extension}. Save it as a real {extension} file and choose it again.',
  'uploads.gone': '“{name}” is no longer here: it was not used in time. Please upload it again.',
  'uploads.not_signed_in': 'Sign in to upload files.',
  'uploads.no_space':
    '{name, select, none {There is no room for this file on the server} other {There is no room for “{name}” on the server}} at the moment. Please try again later.',
  'uploads.too_many':
    'You have {max, number} unfinished uploads or {limit, number} MB that are not yet used. Finish or use them first, or wait two days.',
  'uploads.not_verified': 'Verify your address first: the link is in the mail that we sent you.',
  'uploads.interrupted': 'The connection was lost. What has arrived is kept: continue when you are online.',
  'uploads.progress': '{name}: {percent, number}% uploaded',
  'uploads.paused': '{name}: paused at {percent, number}%',
  'uploads.done': '{name} is uploaded.',
  'uploads.pause': 'Pause',
  'uploads.resume': 'Continue',
  'uploads.retry': 'Try again',
  'uploads.remove': 'Choose another file',
  'markdown.too_long':
    'The text is longer than 50 kB, so it is shown without formatting. Shorten it or attach it as a file.',
  'markdown.too_deep':
    'The text nests quotes, lists or brackets too deeply, so it is shown without formatting. Use fewer levels.',
  'markdown.too_slow':
    'The formatting of this text is too tangled, so it is shown without it. Look for stray * and _ signs.',
} as const
