export const submissions = {
  'submission.draft': 'Ваша работа',
  'submission.begin': 'Начать',
  'submission.continue': 'Продолжить черновик',
  'submission.open_draft': 'Открыть черновик',
  'submission.edit': 'Изменить',
  'submission.save_draft': 'Сохранить черновик',
  'submission.draft_saved': 'Черновик сохранён.',
  'submission.hand_in': 'Подать работу',
  'submission.hand_in_again': 'Подать эту версию',
  'submission.saved_at': 'Последнее сохранение: {name}, {at}',
  'submission.theirs': 'Сохранено тем временем: {name}',
  'submission.stands': 'Подана версия {number}; она действует, пока вы не подадите другую.',
  'submission.at_most':
    'Не больше {max, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'submission.counter': '{count} из {max}',
  'submission.file_hint':
    '{count, plural, one {Один файл} few {До # файлов} many {До # файлов} other {До # файла}}, каждый до {limit, number} МБ: {kinds}.',
  'submission.file_hint_any':
    '{count, plural, one {Один файл} few {До # файлов} many {До # файлов} other {До # файла}}, каждый до {limit, number} МБ.',
  'submission.file_needed': 'Добавьте файл',
  'submission.file_authors': 'В файле указан автор: {authors}. Судьи получат копию без этих сведений.',
  'submission.file_as_is': 'Судьи получат этот файл как есть: убедитесь, что в нём нет ваших имён.',
  'submission.file_entries':
    '{count, plural, one {Имя # файла внутри} few {Имена # файлов внутри} many {Имена # файлов внутри} other {Имена # файла внутри}}',
  'submission.no_space':
    'Текст сохранён. Сейчас на сервере нет места для файла «{name}»: добавьте его позже ещё раз.',
  'submission.files_too_heavy':
    'Файлы этой заявки вместе превысили бы {limit, number} МБ. Удалите один из них или поделитесь большими файлами по ссылке.',
  'submission.too_many_files':
    'Можно не больше {max, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}}. Сначала уберите один.',
  'submission.remove': 'Убрать',
  'submission.remove_file': 'Убрать файл {name}',
  'submission.incomplete':
    'Прежде чем подать работу, нужно исправить {count, plural, one {# место} few {# места} many {# мест} other {# места}}. Черновик сохранён.',
  'submission.not_open': 'Приём работ откроется {at}.',
  'submission.too_late':
    'Поздно: срок истёк {at}, а по нашим часам сейчас {now}. Новое не подано; черновик сохранён.',
  'submission.team_small':
    'Чтобы подать работу, в команде должно быть не меньше {min} человек; сейчас: {count}.',
  'submission.team_large': 'В команде может быть не больше {max} человек; сейчас: {count}.',
  'submission.nothing_to_withdraw': 'Отзывать нечего: ничего не подано.',
  'submission.unchanged':
    'С версии {number} ничего не изменилось: она остаётся сданной, её квитанция действует.',
  'submission.received': 'Принято. Это ваша квитанция; её получили по почте и все участники команды.',
  'submission.versions': 'Поданные версии',
  'submission.no_versions': 'Пока ничего не подано.',
  'submission.version': 'Версия {number}',
  'submission.counts': 'Действует',
  'submission.withdrawn': 'Отозвано',
  'submission.read': 'Читать',
  'submission.handed_in_by': 'Подано: {name}, {at}',
  'submission.received_at': 'Получено {at}',
  'submission.not_last': 'Эту версию заменила более поздняя.',
  'submission.compare_with': 'С какой версией',
  'submission.compare_none': 'ни с чем',
  'submission.compare': 'Сравнить',
  'submission.comparing': 'Что изменилось от версии {from} к версии {to}:',
  'submission.added': 'добавлено',
  'submission.removed': 'удалено',
  'submission.file_added': 'добавлен',
  'submission.file_removed': 'удалён',
  'submission.empty': 'Нет ответа',
  'submission.withdraw': 'Отозвать работу',
  'submission.withdraw_title': 'Отозвать поданную работу?',
  'submission.withdraw_lead':
    'Версия {number} для конкурса «{challenge}» оцениваться не будет. Все версии и черновик сохранятся, и до срока работу можно подать снова.',
  'submission.keep': 'Нет, оставить',
  'submission.withdrawn_now': 'Работа отозвана.',
  'submission.sealed': 'Поданное закрыто до истечения срока',
  'submission.sealed_until': 'До этого времени его читает только сама команда:',
  'submission.sealed_open': 'Пока срок не назначен, его читает только сама команда.',
  'receipt.title': 'Квитанция',
  'receipt.lead': 'Мы получили версию {number} вашей работы на конкурс «{challenge}».',
  'receipt.withdrawn': 'Позже работа была отозвана. Квитанция по-прежнему доказывает, что было получено.',
  'receipt.challenge': 'Конкурс',
  'receipt.institution': 'Организация',
  'receipt.team': 'Команда',
  'receipt.by': 'Кто подал',
  'receipt.at': 'Получено',
  'receipt.at_utc': 'Получено, UTC',
  'receipt.deadline': 'Срок',
  'receipt.content_hash': 'SHA-256 содержания',
  'receipt.files': 'Файлы и их SHA-256',
  'receipt.ledger': 'В журнале',
  'receipt.head_due':
    'В конце каждых суток (UTC) подписывается вершина журнала. После {at} подписанная квитанция докажет и то, что эта версия есть в журнале: скачайте её тогда ещё раз.',
  'receipt.head_ready':
    'Вершина этого дня подписана или будет подписана в течение нескольких минут. Подписанная квитанция доказывает, что эта версия есть в журнале.',
  'receipt.how':
    'Каждая запись содержит хеш предыдущей, поэтому ни одну нельзя незаметно изменить задним числом.',
  'receipt.back': 'На страницу команды',
  'receipt.print_hint':
    'Распечатайте страницу или сохраните письмо: и то и другое доказывает, что и когда было получено.',
  'mail.receipt.subject': 'Получено: «{challenge}», {team}, версия {number}',
  'mail.receipt.text':
    'Здравствуйте, {name}!\n\nМы получили версию {number} работы команды «{team}» на конкурс «{challenge}».\n\nПолучено: {at}\nSHA-256 содержания: {contentHash}\n\nКвитанция: {link}',
} as const
