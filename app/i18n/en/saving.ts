export const saving = {
  'saving.signed_out_title': 'You are signed out',
  'saving.signed_out_lead':
    'Your session has ended, so this was not saved. What you typed is still on this page.',
  'saving.signed_out_sign_in': 'Sign in (opens in a new tab)',
  'saving.signed_out_come_back': 'Come back to this tab and press “Send again”.',
  'saving.signed_out_files': 'This page cannot keep files. Choose them again after you sign in.',
  'saving.send_again': 'Send again',
  'saving.typed': 'What you typed',
}
