export const autosave = {
  'autosave.signed_out_title': 'You are signed out',
  'autosave.signed_out_lead':
    'Your session has ended, so this was not saved. What you typed is still on this page.',
  'autosave.signed_out_sign_in': 'Sign in (opens in a new tab)',
  'autosave.signed_out_come_back': 'Come back to this tab and press “Send again”.',
  'autosave.signed_out_files': 'This page cannot keep files. Choose them again after you sign in.',
  'autosave.send_again': 'Send again',
  'autosave.auto': 'What you type is saved as you go.',
  'autosave.typing': 'Not saved yet',
  'autosave.saving': 'Saving…',
  'autosave.saved_at': 'Saved at {at}',
  'autosave.kept': 'Your text is kept on this device.',
  'autosave.keep_open': 'Keep this page open: your text is only here.',
  'autosave.problem.offline':
    'Not saved: there is no connection to the server. It will be saved when the connection is back.',
  'autosave.problem.fault': 'Not saved: something broke on our side. We will try again.',
  'autosave.problem.signed_out':
    'Not saved: you are signed out. Sign in in another tab, and it will be saved.',
  'autosave.problem.gone': 'Not saved: this page is no longer open to you.',
  'autosave.problem.stale':
    'Not saved: another version was saved in the meantime. Press the save button to see both, and once more to keep yours.',
  'autosave.problem.closed': 'Not saved: {reason}',
  'autosave.problem.invalid': 'Not saved: one of the fields has a value that cannot be saved.',
  'autosave.kept_title': 'Text typed on this device was not saved ({at})',
  'autosave.kept_hint': 'Put it back into the form, and it will be saved.',
  'autosave.kept_older':
    'Another version was saved since. Put your text back, then press the save button to see both.',
  'autosave.kept_closed': 'It can no longer be saved here. Copy it if you need it.',
  'autosave.kept_show': 'Show the text',
  'autosave.kept_restore': 'Put it back',
  'autosave.kept_discard': 'Delete it',
  'autosave.file_not_added': 'The file was not added. Choose it again.',
  'autosave.typed': 'What you typed',
}
