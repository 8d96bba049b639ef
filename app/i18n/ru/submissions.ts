export const submissions = {
  'submissions.draft': 'Ваша работа',
  'submissions.begin': 'Начать писать',
  'submissions.continue': 'Продолжить черновик',
  'submissions.open_draft': 'Открыть черновик',
  'submissions.edit': 'Изменить',
  'submissions.save_draft': 'Сохранить черновик',
  'submissions.draft_saved': 'Черновик сохранён.',
  'submissions.answers': 'Ответы',
  'submissions.check': 'Проверьте ответы',
  'submissions.check.go': 'Проверить и подать',
  'submissions.check.edit': 'Изменить',
  'submissions.check.back': 'Назад к черновику',
  'submissions.check.missing':
    '{count, plural, one {Чтобы подать работу, дополните # ответ} few {Чтобы подать работу, дополните # ответа} many {Чтобы подать работу, дополните # ответов} other {Чтобы подать работу, дополните # ответа}}',
  'submissions.check.same': 'Эти ответы уже поданы (версия {number}). Ничего делать не нужно.',
  'submissions.check.then': 'Что будет после подачи',
  'submissions.check.sealed':
    'До {at} ({zone}) это может читать только ваша команда, затем также организатор и назначенные члены жюри.',
  'submissions.check.unsealed':
    'Организатор может читать это сразу, назначенные члены жюри — после {at} ({zone}).',
  'submissions.check.unsealed_open': 'Организатор может читать это сразу.',
  'submissions.check.change': 'До этого времени можно подать новую версию. Учитывается последняя.',
  'submissions.check.change_open': 'В любое время можно подать новую версию. Учитывается последняя.',
  'submissions.check.mail':
    '{count, plural, one {Квитанция придёт вам по почте.} few {Квитанцию по почте получат все # участника команды.} many {Квитанцию по почте получат все # участников команды.} other {Квитанцию по почте получат все # участника команды.}}',
  'submissions.not_submitted':
    'Не подано: сервер не ответил. Черновик сохранён. Попробуйте ещё раз чуть позже.',
  'submissions.hand_in': 'Подать работу',
  'submissions.hand_in_again': 'Подать эту версию',
  'submissions.saved_at': 'Последнее сохранение: {name}, {at}',
  'submissions.stands': 'Подана версия {number}. Она учитывается, пока вы не подадите другую.',
  'submissions.closed': 'Приём работ закрыт. Версия {number} подана и учитывается.',
  'submissions.texts_kept': 'Ваши тексты сохранены.',
  'submissions.at_most':
    'Не больше {max, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'submissions.answered': 'Отвечено: {answered} из {all}',
  'submissions.closes': 'Приём закрывается {left}',
  'submissions.too_many_characters': 'Лишних символов: {over}',
  'submissions.counter': '{count} из {max}',
  'submissions.file_hint':
    '{count, plural, one {Не больше # файла, до {limit, number} МБ каждый} few {Не больше # файлов, до {limit, number} МБ каждый} many {Не больше # файлов, до {limit, number} МБ каждый} =1 {Один файл, до {limit, number} МБ} other {Не больше # файла, до {limit, number} МБ каждый}}: {kinds}.',
  'submissions.file_hint_any':
    '{count, plural, one {Не больше # файла, до {limit, number} МБ каждый.} few {Не больше # файлов, до {limit, number} МБ каждый.} many {Не больше # файлов, до {limit, number} МБ каждый.} =1 {Один файл, до {limit, number} МБ.} other {Не больше # файла, до {limit, number} МБ каждый.}}',
  'submissions.file_needed': 'Добавьте файл',
  'submissions.file_authors': 'В файле указан автор: {authors}. Члены жюри получат копию без этих данных.',
  'submissions.file_left_out':
    'В копии для членов жюри нет этих вложенных файлов: {files}. Члены жюри получат их, только если приложить их отдельно.',
  'submissions.file_as_is':
    'Члены жюри получат этот файл без изменений. Убедитесь, что в нём нет вашего имени.',
  'submissions.file_entries':
    '{count, plural, one {Имя # файла внутри} few {Имена # файлов внутри} many {Имена # файлов внутри} other {Имена # файла внутри}}',
  'submissions.no_space':
    'Текст сохранён. Сейчас на сервере нет места для файла «{name}». Добавьте его ещё раз позже.',
  'submissions.files_too_heavy':
    'Файлы этой заявки вместе были бы больше {limit, number} МБ. Уберите один из них или поделитесь большими файлами по ссылке.',
  'submissions.too_many_files':
    'Можно не больше {max, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}}. Сначала уберите один.',
  'submissions.remove': 'Убрать',
  'submissions.remove_file': 'Убрать файл {name}',
  'submissions.incomplete':
    'Не хватает: {count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}. Черновик сохранён. Дополните его и подайте работу.',
  'submissions.not_open': 'Приём работ откроется {at}.',
  'submissions.too_late':
    'Поздно: срок истёк {at}, а на часах сервера сейчас {now}. Ничего не подано. Черновик сохранён.',
  'submissions.team_small':
    'Чтобы подать работу, в команде должно быть не меньше {min} человек; сейчас: {count}.',
  'submissions.team_large': 'В команде может быть не больше {max} человек; сейчас: {count}.',
  'submissions.nothing_to_withdraw': 'Нет работы, которую можно отозвать.',
  'submissions.unchanged':
    'После версии {number} ничего не изменилось. Она остаётся поданной, её квитанция действует.',
  'submissions.received': 'Получено. Это ваша квитанция. Мы также отправили её каждому участнику команды.',
  'submissions.versions': 'Поданные версии',
  'submissions.no_versions': 'Пока ничего не подано.',
  'submissions.version': 'Версия {number}',
  'submissions.counts': 'Учитывается',
  'submissions.withdrawn': 'Отозвано',
  'submissions.read': 'Читать',
  'submissions.handed_in_by': 'Подано: {name}, {at}',
  'submissions.received_at': 'Получено {at}',
  'submissions.not_last': 'Эту версию заменила более поздняя.',
  'submissions.compare_with': 'Сравнить с',
  'submissions.compare_none': 'ни с чем',
  'submissions.compare': 'Сравнить',
  'submissions.comparing': 'Что изменилось от версии {from} к версии {to}:',
  'submissions.added': 'добавлено',
  'submissions.removed': 'удалено',
  'submissions.file_added': 'добавлен',
  'submissions.file_removed': 'удалён',
  'submissions.empty': 'Нет ответа',
  'submissions.withdraw': 'Отозвать работу',
  'submissions.withdraw_title': 'Отозвать поданную работу?',
  'submissions.withdraw_lead':
    'Версия {number} для конкурса «{challenge}» не будет оцениваться. Мы сохраним все версии и черновик, и до срока работу можно подать снова.',
  'submissions.keep': 'Нет, оставить',
  'submissions.withdrawn_now': 'Работа отозвана.',
  'submissions.sealed': 'Работы запечатаны до конца срока',
  'submissions.sealed_until': 'До этого времени работу может читать только команда:',
  'submissions.sealed_open': 'Пока срок не назначен, работу может читать только команда.',
  'submissions.receipt.title': 'Квитанция',
  'submissions.receipt.lead': 'Мы получили версию {number} вашей работы на конкурс «{challenge}».',
  'submissions.receipt.withdrawn':
    'Позже работу отозвали. Квитанция по-прежнему доказывает, что было получено.',
  'submissions.receipt.challenge': 'Конкурс',
  'submissions.receipt.institution': 'Организация',
  'submissions.receipt.team': 'Команда',
  'submissions.receipt.by': 'Кто подал',
  'submissions.receipt.at': 'Получено',
  'submissions.receipt.at_utc': 'Получено, UTC',
  'submissions.receipt.deadline': 'Срок',
  'submissions.receipt.content_hash': 'SHA-256 содержания',
  'submissions.receipt.files': 'Файлы и их SHA-256',
  'submissions.receipt.ledger': 'В журнале',
  'submissions.receipt.head_due':
    'В конце каждых суток (UTC) мы подписываем контрольную точку журнала. С {at} подписанная квитанция доказывает и то, что эта версия есть в журнале. Скачайте её тогда ещё раз.',
  'submissions.receipt.head_ready':
    'Контрольная точка этого дня подписана или будет подписана в течение нескольких минут. Подписанная квитанция доказывает, что эта версия есть в журнале.',
  'submissions.receipt.how':
    'Каждая запись содержит хеш предыдущей. После подписи контрольной точки дня изменённую запись заметит каждый, кто хранит эту точку или эту квитанцию.',
  'submissions.receipt.back': 'На страницу команды',
  'submissions.receipt.print_hint':
    'Сохраните эту страницу или письмо для себя. Другие могут проверить подписанную квитанцию.',
  'submissions.mail.receipt.subject': 'Получено: «{challenge}», {team}, версия {number}',
  'submissions.mail.receipt.text':
    'Здравствуйте, {name}!\n\nМы получили версию {number} работы команды «{team}» на конкурс «{challenge}».\n\nПолучено: {at}\nSHA-256 содержания: {contentHash}\n\nКвитанция: {link}',
  'submissions.paused': 'Приём работ приостановлен с {at}. Черновик сохранён.',
} as const
