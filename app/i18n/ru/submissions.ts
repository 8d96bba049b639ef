export const submissions = {
  'submissions.draft': 'Ваша работа',
  'submissions.begin': 'Начать',
  'submissions.continue': 'Продолжить черновик',
  'submissions.open_draft': 'Открыть черновик',
  'submissions.edit': 'Изменить',
  'submissions.save_draft': 'Сохранить черновик',
  'submissions.draft_saved': 'Черновик сохранён.',
  'submissions.hand_in': 'Подать работу',
  'submissions.hand_in_again': 'Подать эту версию',
  'submissions.saved_at': 'Последнее сохранение: {name}, {at}',
  'submissions.theirs': 'Сохранено тем временем: {name}',
  'submissions.stands': 'Подана версия {number}; она действует, пока вы не подадите другую.',
  'submissions.at_most':
    'Не больше {max, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'submissions.counter': '{count} из {max}',
  'submissions.file_hint':
    '{count, plural, one {Один файл} few {До # файлов} many {До # файлов} other {До # файла}}, каждый до {limit, number} МБ: {kinds}.',
  'submissions.file_hint_any':
    '{count, plural, one {Один файл} few {До # файлов} many {До # файлов} other {До # файла}}, каждый до {limit, number} МБ.',
  'submissions.file_needed': 'Добавьте файл',
  'submissions.file_authors': 'В файле указан автор: {authors}. Судьи получат копию без этих сведений.',
  'submissions.file_as_is': 'Судьи получат этот файл как есть: убедитесь, что в нём нет ваших имён.',
  'submissions.file_entries':
    '{count, plural, one {Имя # файла внутри} few {Имена # файлов внутри} many {Имена # файлов внутри} other {Имена # файла внутри}}',
  'submissions.no_space':
    'Текст сохранён. Сейчас на сервере нет места для файла «{name}»: добавьте его позже ещё раз.',
  'submissions.files_too_heavy':
    'Файлы этой заявки вместе превысили бы {limit, number} МБ. Удалите один из них или поделитесь большими файлами по ссылке.',
  'submissions.too_many_files':
    'Можно не больше {max, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}}. Сначала уберите один.',
  'submissions.remove': 'Убрать',
  'submissions.remove_file': 'Убрать файл {name}',
  'submissions.incomplete':
    'Прежде чем подать работу, нужно исправить {count, plural, one {# место} few {# места} many {# мест} other {# места}}. Черновик сохранён.',
  'submissions.not_open': 'Приём работ откроется {at}.',
  'submissions.too_late':
    'Поздно: срок истёк {at}, а по нашим часам сейчас {now}. Новое не подано; черновик сохранён.',
  'submissions.team_small':
    'Чтобы подать работу, в команде должно быть не меньше {min} человек; сейчас: {count}.',
  'submissions.team_large': 'В команде может быть не больше {max} человек; сейчас: {count}.',
  'submissions.nothing_to_withdraw': 'Отзывать нечего: ничего не подано.',
  'submissions.unchanged':
    'С версии {number} ничего не изменилось: она остаётся сданной, её квитанция действует.',
  'submissions.received': 'Принято. Это ваша квитанция; её получили по почте и все участники команды.',
  'submissions.versions': 'Поданные версии',
  'submissions.no_versions': 'Пока ничего не подано.',
  'submissions.version': 'Версия {number}',
  'submissions.counts': 'Действует',
  'submissions.withdrawn': 'Отозвано',
  'submissions.read': 'Читать',
  'submissions.handed_in_by': 'Подано: {name}, {at}',
  'submissions.received_at': 'Получено {at}',
  'submissions.not_last': 'Эту версию заменила более поздняя.',
  'submissions.compare_with': 'С какой версией',
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
    'Версия {number} для конкурса «{challenge}» оцениваться не будет. Все версии и черновик сохранятся, и до срока работу можно подать снова.',
  'submissions.keep': 'Нет, оставить',
  'submissions.withdrawn_now': 'Работа отозвана.',
  'submissions.sealed': 'Поданное закрыто до истечения срока',
  'submissions.sealed_until': 'До этого времени его читает только сама команда:',
  'submissions.sealed_open': 'Пока срок не назначен, его читает только сама команда.',
  'submissions.receipt.title': 'Квитанция',
  'submissions.receipt.lead': 'Мы получили версию {number} вашей работы на конкурс «{challenge}».',
  'submissions.receipt.withdrawn':
    'Позже работа была отозвана. Квитанция по-прежнему доказывает, что было получено.',
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
    'В конце каждых суток (UTC) подписывается вершина журнала. После {at} подписанная квитанция докажет и то, что эта версия есть в журнале: скачайте её тогда ещё раз.',
  'submissions.receipt.head_ready':
    'Вершина этого дня подписана или будет подписана в течение нескольких минут. Подписанная квитанция доказывает, что эта версия есть в журнале.',
  'submissions.receipt.how':
    'Каждая запись содержит хеш предыдущей. Когда вершина дня подписана, изменённую запись может обнаружить каждый, у кого есть эта вершина или эта квитанция.',
  'submissions.receipt.back': 'На страницу команды',
  'submissions.receipt.print_hint':
    'Сохраните страницу или письмо для себя. Другие могут проверить подписанную квитанцию.',
  'submissions.mail.receipt.subject': 'Получено: «{challenge}», {team}, версия {number}',
  'submissions.mail.receipt.text':
    'Здравствуйте, {name}!\n\nМы получили версию {number} работы команды «{team}» на конкурс «{challenge}».\n\nПолучено: {at}\nSHA-256 содержания: {contentHash}\n\nКвитанция: {link}',
} as const
