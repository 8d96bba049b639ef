/** Checking files that Meydan has signed: receipts, ledgers, heads. */
export const ledger = {
  'ledger.title': 'Verify',
  'ledger.lead':
    'Check a certificate, a receipt, a result bundle, a ledger or a list of signed checkpoints. Any change to a file is detected.',
  'ledger.file_title': 'Check a file',
  'ledger.file': 'File',
  'ledger.file_hint': 'The JSON file as you downloaded it.',
  'ledger.text': 'Or its text',
  'ledger.text_hint': 'Paste the whole file, from the first brace to the last.',
  'ledger.submit': 'Check',
  'ledger.nothing': 'Choose a file or paste its text.',
  'ledger.too_large': 'This file is too large to check here. Use “npx meydan verify FILE”.',
  'ledger.here_title': 'The file stays on your device',
  'ledger.here_text': 'Your browser checks the file. It is not sent anywhere.',
  'ledger.there_title': 'The file is sent to this server to be checked',
  'ledger.there_text':
    'JavaScript does not run in your browser, or the browser cannot check Ed25519 signatures. The server checks the file and does not store it. To check it without sending it, use “npx meydan verify FILE”.',
  'ledger.good': 'All checks passed',
  'ledger.bad': 'A check failed',
  'ledger.unknown': 'This cannot be checked',
  'ledger.ok': 'Passed',
  'ledger.wrong': 'Failed',
  'ledger.to_know': 'Note',
  'ledger.key_title': 'Signing key',
  'ledger.key_id': 'Key of this Meydan',
  'ledger.key_since': 'In use since',
  'ledger.key_text':
    'This page accepts only this key and earlier keys of this site. If you can, compare it with the key that the institution published elsewhere.',
  'ledger.key_link': 'Public key (JSON)',
  'ledger.heads_link': 'Signed daily checkpoints (JSON)',
  'ledger.cli_title': 'Without this site',
  'ledger.cli_text':
    'You can run the same checks on your own computer, without a network. The key file says whose signature you accept.',
  'ledger.receipt_download': 'Download the signed receipt (JSON)',
  'ledger.receipt_verify': 'Check a receipt',

  'ledger.title.receipt': 'Receipt for version {number} of a submission to {challenge}, received {at}',
  'ledger.title.ledger':
    'Ledger of {challenge} with {count, plural, one {# entry} other {# entries}}, exported {at}',
  'ledger.title.heads': '{count, plural, one {# signed checkpoint} other {# signed checkpoints}} of {issuer}',
  'ledger.title.bundle':
    'Result of {challenge}, published {at}: {reviews, plural, one {# review} other {# reviews}} of {submissions, plural, one {# submission} other {# submissions}} by {judges, plural, one {# judge} other {# judges}}',

  'ledger.title.pin': 'Newest entries of {count, plural, one {# ledger} other {# ledgers}} of {issuer}, {at}',
  'ledger.check.text': 'The file has the form in which it was issued',
  'ledger.check.keys': 'Every key in the file matches its id',
  'ledger.check.trusted': 'The key is one that you trust',
  'ledger.check.key_times': 'Each key was in use when it signed',
  'ledger.check.signature': 'The signature matches the file',
  'ledger.check.entry': 'Ledger entry {seq} is complete: its recomputed hash is the same',
  'ledger.check.entry_says': 'Entry {seq} matches the receipt',
  'ledger.check.chain':
    '{count, plural, one {The entry is complete} other {All # entries are complete, none is missing, and each follows the one before}}',
  'ledger.check.head': 'The checkpoint of {day} at entry {seq} is signed',
  'ledger.check.head_place': 'The signed checkpoint is entry {seq} of this ledger',
  'ledger.check.heads':
    '{count, plural, one {The checkpoint is signed} other {All # checkpoints are signed}}',
  'ledger.check.inclusion': 'The chain from entry {seq} to the signed checkpoint at entry {head} is complete',
  'ledger.check.own_entry': 'The ledger entry of the receipt is complete: its recomputed hash is the same',
  'ledger.check.own_entry_says': 'The entry matches the receipt',
  'ledger.check.day_head': 'The checkpoint of {day} is signed',
  'ledger.check.path': 'The path from the entry to the checkpoint of {day} is valid',
  'ledger.check.days':
    '{count, plural, one {The checkpoint of the day is signed and has} other {The checkpoints of all # days are signed, follow each other and have}} the root recomputed from the entries',
  'ledger.check.rows': 'Table {table}: {count, plural, one {# row} other {# rows}} compared with the ledger',
  'ledger.check.not_covered':
    'NOT COVERED: {count, plural, one {# row is} other {# rows are}} older than row digests and cannot be compared with the ledger yet',
  'ledger.check.rankings':
    '{count, plural, one {# ranking} other {# rankings}} recomputed from the stored inputs: the same',
  'ledger.check.old_rankings':
    'NOT RECOMPUTED: {count, plural, one {# ranking} other {# rankings}} of an older engine. Only the inputs were checked',
  'ledger.check.boards':
    '{count, plural, one {# public leaderboard} other {# public leaderboards}} recomputed from the ranking: the same',
  'ledger.check.stage_decisions':
    '{count, plural, one {# decision} other {# decisions}} on who advances, compared with the recomputed ranking: the same',
  'ledger.check.result': 'Result of {challenge}: order, winners and reasons, recomputed',
  'ledger.check.engine': 'This version can check the method: {engine}',
  'ledger.check.percents':
    '{count, plural, one {The percent of # review} other {The percents of # reviews}}, recomputed from the marks: the same',
  'ledger.check.order':
    'The order of {count, plural, one {# submission} other {# submissions}}, recomputed from the marks: the same',
  'ledger.check.findings':
    'Calibration, comparison of methods, agreement and warnings, recomputed from the marks: the same',
  'ledger.check.methods': 'The jury’s reason is given exactly if another method would choose other winners',
  'ledger.check.inputs': 'The SHA-256 of the inputs, recomputed: the same',
  'ledger.check.awards':
    '{count, plural, one {The award follows} other {The # awards follow}} this order, or the file says that they do not',
  'ledger.check.ranking_entry': 'Ledger entry {seq} is complete and contains the SHA-256 of these inputs',
  'ledger.check.decision_entry': 'Ledger entry {seq} is complete and contains this decision',
  'ledger.check.publication_entry': 'Ledger entry {seq} is complete and contains this time of publication',
  'ledger.check.database': 'The database reports no error',
  'ledger.check.stream':
    'Stream {stream}: {count, plural, one {# entry} other {# entries}}, their commitments and signed checkpoints',
  'ledger.check.pin':
    '{count, plural, one {The entry} other {All # entries}} exported on {at}: still there and unchanged',
  'ledger.check.contents':
    '{count, plural, one {# submitted version has} other {# submitted versions have}} the received content and files',

  'ledger.fault.text': 'a name appears twice, or the form differs from the issued one',
  'ledger.fault.key': 'the key with the id {keyId} is another key',
  'ledger.fault.untrusted': 'you do not trust the key {keyId}',
  'ledger.fault.key_ended': 'the key {keyId} was no longer in use when it signed: {at}',
  'ledger.fault.key_revoked': 'the key {keyId} was revoked before it signed: {at}',
  'ledger.fault.signature':
    'the signature does not match: the content was changed, or someone else signed it',
  'ledger.fault.out_of_order': 'entry {seq}: an earlier entry appears again',
  'ledger.fault.gap': 'entry {seq} is missing',
  'ledger.fault.link_broken': 'entry {seq} does not follow the one before it',
  'ledger.fault.payload_differs': 'entry {seq}: its payload was changed',
  'ledger.fault.hash_differs': 'entry {seq} was changed: its hash differs',
  'ledger.fault.entry_says': 'entry {seq} is about something else',
  'ledger.fault.head': 'the checkpoint of {day} of {stream} was changed, or someone else signed it',
  'ledger.fault.head_place': 'entry {seq} is missing or its hash differs from the signed one',
  'ledger.fault.inclusion': 'the chain from entry {seq} does not lead to the signed entry {head}',
  'ledger.fault.own_entry': 'its payload was changed',
  'ledger.fault.own_entry_says': 'the entry is about something else',
  'ledger.fault.head_order': 'the checkpoint of {day} of {stream} does not follow the one before it',
  'ledger.fault.root': 'the entries of {day} of {stream} do not give the signed root',
  'ledger.fault.path': 'the path does not lead to the checkpoint of {day}',
  'ledger.fault.instant_falls': 'entry {seq} has an earlier time than the one before it',
  'ledger.fault.row_changed': '{table} {id}: the row differs from entry {seq} of {stream}',
  'ledger.fault.row_missing': '{table} {id}: the row from entry {seq} of {stream} is missing',
  'ledger.fault.row_returned':
    '{table} {id}: the row exists, but entry {seq} of {stream} recorded its removal',
  'ledger.fault.row_unnamed': '{table} {id}: no ledger entry names this row',
  'ledger.fault.instant_ahead': 'entry {seq} has a time in the future of this computer’s clock: {at}',
  'ledger.fault.ranking': 'ranking {run}: the stored ranking differs from the one computed from its inputs',
  'ledger.fault.board': 'leaderboard {board}: the stored leaderboard differs from its ranking',
  'ledger.fault.stage_decision':
    'decision {decision}: the teams that advance differ from the ranking without a reason, or there is a reason without a difference',
  'ledger.fault.pin': 'entry {seq} of {stream} is missing or its hash differs from the exported one',
  'ledger.fault.pin_file': '{file} is not a file of exported checkpoints, or was changed',
  'ledger.fault.result_gone': 'the result cannot be built from the stored data',
  'ledger.fault.engine': 'stated {stated}, here {computed}. Use the version of Meydan that has it',
  'ledger.fault.percent': '{judge} on {team}: stated {stated}, computed {computed}',
  'ledger.fault.place': 'place {place}: stated {stated}, computed {computed}',
  'ledger.fault.apart': 'without a place: stated {stated}, computed {computed}',
  'ledger.fault.inputs': 'computed {hash}',
  'ledger.fault.award': 'the award to {team} is for another prize, or the team did not take part',
  'ledger.fault.amount':
    'the amount of the award to {team} does not follow from prizes and order: stated {stated}',
  'ledger.fault.finding': '{what}: stated {stated}, computed {computed}',
  'ledger.fault.contested':
    'other methods give the prizes to others, but the file does not say so or gives no reason',
  'ledger.fault.uncontested': 'every method gives the prizes to the same teams, but the file says otherwise',
  'ledger.fault.deviates':
    'the awards differ from the order, but the file does not say so or gives no reason',
  'ledger.fault.follows': 'the awards follow the order, but the file says that they differ',
  'ledger.fault.database': 'the database reports {count, plural, one {# error} other {# errors}}',
  'ledger.fault.actor': 'entry {seq}: the actor was changed',
  'ledger.fault.content': 'version {number} of submission {submission} differs from the received content',
  'ledger.fault.file': 'file {file} is missing or differs from the received one',

  'ledger.note.head_due':
    'The checkpoint of that day is signed after {at}. Download the receipt again then. It will also prove that the entry is part of the ledger.',
  'ledger.note.instant_signed':
    'The entry is older than entries with the time of the receipt. Only the signature says when it was received.',
  'ledger.note.after_head':
    '{count, plural, one {# entry is} other {# entries are}} newer than the last signed checkpoint.',
  'ledger.note.key_revoked':
    'The key {keyId} was revoked on {at}. A person who copied it can write any time. Compare with a checkpoint that you stored before.',
  'ledger.note.no_head_yet':
    'No signed daily checkpoint covers this entry yet. Download the receipt again tomorrow to get that proof.',
  'ledger.note.no_head': 'No daily checkpoint of this ledger has been signed yet.',
  'ledger.note.judges':
    'This file numbers judges, for example J1. Compare the entries with the challenge’s ledger if you stored one.',
  'ledger.note.no_head_bundle':
    'No signed daily checkpoint covers the publication yet. Download the bundle again tomorrow to get that proof.',
  'ledger.note.hashes_only':
    'Before the result only hashes are public. They prove that nothing is changed later. The events become public with the result.',

  'ledger.unknown.not_json': 'This is not a JSON file, or it is damaged.',
  'ledger.unknown.format':
    'This is not a file that Meydan signs: not a receipt, a bundle, a ledger or a list of checkpoints.',
  'ledger.unknown.shape': 'Something is missing or in the wrong place: {place}',
  'ledger.checked': 'Checked: {what}',
  'ledger.lay':
    'You need no special knowledge: choose a file that you downloaded here, such as a receipt or the file of a result. If every check passes, nothing in it has changed since this site signed it, and a ranking in it follows from the marks.',
  'ledger.note.abstained':
    '{count, plural, one {# of these reviews is an abstention. It is} other {# of these reviews are abstentions. They are}} not counted: the result page says {counted, plural, one {# review} other {# reviews}} counted.',
} as const
