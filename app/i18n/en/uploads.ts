export const uploads = {
  'uploads.too_large':
    '{name, select, none {This file} other {“{name}”}} is larger than {limit, number} MB. Make it smaller or share a link to it.',
  'uploads.empty': '“{name}” is empty. Check that it was saved and choose it again.',
  'uploads.type_not_allowed':
    'You cannot upload {extension, select, none {files without an extension} other {.{extension} files}} here, so “{name}” was not added. Allowed: {allowed}.',
  'uploads.lying_type':
    'The content of “{name}” is not {extension}. Save it as a {extension} file and choose it again.',
  'uploads.gone': '“{name}” was removed because it was not used in time. Upload it again.',
  'uploads.infected':
    '“{name}” contains malware and was not accepted. Check your device and choose another file.',
  'uploads.not_scanned': '“{name}” could not be checked for malware just now. Try again in a few minutes.',
  'uploads.not_signed_in': 'Sign in to upload files.',
  'uploads.no_space':
    '{name, select, none {The server has no room for this file} other {The server has no room for “{name}”}} at the moment. Try again later.',
  'uploads.too_many':
    'You have {max, number} unfinished uploads, or {limit, number} MB that are not used yet. Finish or use them first, or wait two days.',
  'uploads.not_verified': 'Verify your address first. Open the link in the e-mail that we sent you.',
  'uploads.interrupted': 'The connection was lost. The uploaded part is saved: continue when you are online.',
  'uploads.progress': '{name}: {percent, number}% uploaded',
  'uploads.paused': '{name}: paused at {percent, number}%',
  'uploads.done': '{name} is uploaded.',
  'uploads.pause': 'Pause',
  'uploads.resume': 'Continue',
  'uploads.retry': 'Try again',
  'uploads.remove': 'Choose another file',
  'uploads.picture.file': 'Picture',
  'uploads.picture.other': 'Another picture',
  'uploads.picture.hint':
    'JPEG, PNG or WebP up to {limit}, at least {width} × {height} pixels. We remove the place, the camera and other data from the file.',
  'uploads.picture.alt': 'What the picture shows',
  'uploads.picture.alt_hint': 'For people who do not see it. One sentence without “picture of”.',
  'uploads.picture.alt_needed': 'Describe the picture in at least one language',
  'uploads.picture.damaged': '“{name}” is damaged and cannot be shown. Save it again and choose it again.',
  'uploads.picture.too_small':
    '“{name}” has {width} × {height} pixels. Choose one of at least {leastWidth} × {leastHeight}.',
  'uploads.picture.too_many_pixels':
    '“{name}” has {width} × {height} pixels, which is too many. Make it smaller.',
  'uploads.picture.remove': 'Remove the picture',
  'uploads.picture.removed': 'The picture is removed',
  'uploads.picture.saved': 'The picture is saved',
  'markdown.too_long':
    'The text is longer than 50 kB, so it is shown without formatting. Shorten it or attach it as a file.',
  'markdown.too_deep':
    'The text nests quotes, lists or brackets too deeply, so it is shown without formatting. Use fewer levels.',
  'markdown.too_slow':
    'We could not format this text, so it is shown without formatting. Look for stray * and _ signs.',
  'markdown.tools': 'Formatting',
  'markdown.bold': 'Bold',
  'markdown.italic': 'Italic',
  'markdown.heading': 'Heading',
  'markdown.bullets': 'List',
  'markdown.numbers': 'Numbered list',
  'markdown.link': 'Link',
  'markdown.preview': 'Preview',
  'markdown.preview_close': 'Close the preview',
  'markdown.preview_empty': 'Nothing is written yet.',
  'markdown.how': 'Formatting: **bold**, *italic*, ## heading, - list, 1. numbered list, [link](https://…).',
} as const
