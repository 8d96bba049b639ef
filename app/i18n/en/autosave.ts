export const autosave = {
  'autosave.signed_out_title': 'You are signed out',
  'autosave.signed_out_lead':
    'Your session has ended, so this was not saved. Your text is still on this page.',
  'autosave.signed_out_sign_in': 'Sign in (opens in a new tab)',
  'autosave.signed_out_come_back': 'Come back to this tab and press “Send again”.',
  'autosave.signed_out_files': 'This page cannot keep files. Choose them again after you sign in.',
  'autosave.send_again': 'Send again',
  'autosave.auto': 'Your text is saved as you type.',
  'autosave.typing': 'Not saved yet',
  'autosave.saving': 'Saving…',
  'autosave.saved_at': 'Saved at {at}',
  'autosave.leave': 'This text is not saved. Leave the page?',
  'autosave.kept': 'Your text is saved on this device.',
  'autosave.keep_open': 'Keep this page open. Your text is saved nowhere else.',
  'autosave.problem.offline':
    'Not saved: no connection to the server. We will save it when the connection is back.',
  'autosave.problem.fault': 'Not saved: something went wrong on our side. We will try again.',
  'autosave.problem.signed_out':
    'Not saved: you are signed out. Sign in in another tab, and we will save it.',
  'autosave.problem.gone': 'Not saved: you can no longer open this page.',
  'autosave.problem.stale':
    'Not saved: someone saved another version. Press the save button to see both versions. Press it again to keep yours.',
  'autosave.problem.closed': 'Not saved: {reason}',
  'autosave.problem.invalid': 'Not saved: a field has a value that we cannot save.',
  'autosave.kept_title': 'Text from this device was not saved ({at})',
  'autosave.kept_hint': 'Restore it to the form, and we will save it.',
  'autosave.kept_older':
    'Another version was saved since then. Restore your text, then press the save button to see both versions.',
  'autosave.kept_closed': 'You can no longer save it here. Copy it if you need it.',
  'autosave.kept_show': 'Show the text',
  'autosave.kept_restore': 'Restore it',
  'autosave.kept_discard': 'Delete it',
  'autosave.file_not_added': 'The file was not added. Choose it again.',
  'autosave.typed': 'Your text',
} as const
