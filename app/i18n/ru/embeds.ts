export const embeds = {
  'embeds.title': 'Показать на других сайтах',
  'embeds.lead':
    'Скопируйте код на страницу другого сайта. Во фрейме видно то, что сейчас могут читать все, без скриптов и файлов cookie. Для другого языка измените значение «lang» в адресе.',
  'embeds.not_public': 'Фреймы работают после публикации.',
  'embeds.allowed': 'Разрешено на сайтах: {sites}.',
  'embeds.none_allowed': 'Пока ни один другой сайт не может показывать фреймы.',
  'embeds.change_sites': 'Выбрать сайты',
  'embeds.part.card': 'Карточка',
  'embeds.part.countdown': 'Обратный отсчёт',
  'embeds.part.board': 'Таблица лидеров',
  'embeds.copy': 'Код для копирования',
  'embeds.sites': 'Сайты, которые могут показывать ваши конкурсы',
  'embeds.sites_lead':
    'Только эти сайты могут показывать во фрейме карточки, обратный отсчёт и таблицы вашей организации. Если список пуст, не может никакой другой сайт.',
  'embeds.sites_label': 'Адреса, по одному в строке',
  'embeds.sites_hint': 'Например, https://example.az или https://*.example.az для всех сайтов ниже.',
  'embeds.bad_site': '{site} — не адрес сайта. Напишите его как https://example.az, без пути.',
  'embeds.too_many_sites': 'Не больше {count} сайтов.',
  'embeds.no_board': 'Таблица лидеров пока не показана.',
  'embeds.provisional': 'Предварительная таблица лидеров',
  'embeds.final': 'Итоговый рейтинг',
  'embeds.score': 'Баллы',
  'embeds.whole_board':
    '{count, plural, one {Вся таблица (# команда)} few {Вся таблица (# команды)} many {Вся таблица (# команд)} other {Вся таблица (# команды)}}',
} as const
