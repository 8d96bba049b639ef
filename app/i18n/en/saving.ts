export const saving = {
  'saving.signed_out_title': 'You are signed out',
  'saving.signed_out_lead':
    'Your session has ended, so this was not saved. What you typed is still on this page.',
  'saving.signed_out_sign_in': 'Sign in (opens in a new tab)',
  'saving.signed_out_come_back': 'Come back to this tab and press “Send again”.',
  'saving.signed_out_files': 'This page cannot keep files. Choose them again after you sign in.',
  'saving.send_again': 'Send again',
  'saving.auto': 'What you type is saved as you go.',
  'saving.typing': 'Not saved yet',
  'saving.saving': 'Saving…',
  'saving.saved_at': 'Saved at {at}',
  'saving.kept': 'Your text is kept on this device.',
  'saving.keep_open': 'Keep this page open: your text is only here.',
  'saving.problem.offline':
    'Not saved: there is no connection to the server. It will be saved when the connection is back.',
  'saving.problem.fault': 'Not saved: something broke on our side. We will try again.',
  'saving.problem.signed_out': 'Not saved: you are signed out. Sign in in another tab, and it will be saved.',
  'saving.problem.gone': 'Not saved: this page is no longer open to you.',
  'saving.problem.stale':
    'Not saved: another version was saved in the meantime. Press the save button to see both, and once more to keep yours.',
  'saving.problem.closed': 'Not saved: {reason}',
  'saving.problem.invalid': 'Not saved: one of the fields has a value that cannot be saved.',
  'saving.kept_title': 'Text typed on this device was not saved ({at})',
  'saving.kept_hint': 'Put it back into the form, and it will be saved.',
  'saving.kept_older':
    'Another version was saved since. Put your text back, then press the save button to see both.',
  'saving.kept_closed': 'It can no longer be saved here. Copy it if you need it.',
  'saving.kept_show': 'Show the text',
  'saving.kept_restore': 'Put it back',
  'saving.kept_discard': 'Delete it',
  'saving.file_not_added': 'The file was not added. Choose it again.',
  'saving.typed': 'What you typed',
}
