export const uploads = {
  'uploads.too_large':
    '{name, select, none {Файл} other {Файл «{name}»}} больше {limit, number} МБ. Уменьшите его или поделитесь ссылкой.',
  'uploads.empty': 'Файл «{name}» пуст. Проверьте, что он сохранён, и выберите его снова.',
  'uploads.type_not_allowed':
    'Файл «{name}» не принят: {extension, select, none {файлы без расширения} other {файлы .{extension}}} сюда загрузить нельзя. Подойдут: {allowed}.',
  'uploads.lying_type':
    'Содержимое файла «{name}» не соответствует формату {extension}. Сохраните его как {extension} и выберите снова.',
  'uploads.gone': 'Файл «{name}» удалён, потому что его вовремя не использовали. Загрузите его ещё раз.',
  'uploads.infected':
    'В файле «{name}» обнаружена вредоносная программа, файл не принят. Проверьте своё устройство и выберите другой файл.',
  'uploads.not_scanned':
    'Сейчас не удаётся проверить файл «{name}» на вредоносные программы. Повторите попытку через несколько минут.',
  'uploads.not_signed_in': 'Войдите, чтобы загружать файлы.',
  'uploads.no_space':
    '{name, select, none {Сейчас на сервере нет места для этого файла} other {Сейчас на сервере нет места для файла «{name}»}}. Повторите попытку позже.',
  'uploads.too_many':
    'Число незавершённых загрузок достигло {max, number} или объём неиспользованных файлов — {limit, number} МБ. Сначала завершите или используйте их либо подождите два дня.',
  'uploads.not_verified': 'Сначала подтвердите адрес. Откройте ссылку из письма, которое мы вам отправили.',
  'uploads.interrupted': 'Связь прервалась. Загруженная часть сохранена: продолжите, когда появится сеть.',
  'uploads.progress': '{name}: загружено {percent, number} %',
  'uploads.paused': '{name}: пауза, {percent, number} %',
  'uploads.done': 'Файл {name} загружен.',
  'uploads.pause': 'Приостановить',
  'uploads.resume': 'Продолжить',
  'uploads.retry': 'Повторить',
  'uploads.remove': 'Выбрать другой файл',
  'uploads.picture.file': 'Изображение',
  'uploads.picture.other': 'Другое изображение',
  'uploads.picture.hint':
    'JPEG, PNG или WebP до {limit}, не меньше {width} × {height} пикселей. Мы удаляем из файла место съёмки, модель камеры и другие данные.',
  'uploads.picture.alt': 'Что изображено',
  'uploads.picture.alt_hint': 'Для тех, кто его не видит. Одно предложение без слов «на изображении».',
  'uploads.picture.alt_needed': 'Опишите изображение хотя бы на одном языке',
  'uploads.picture.damaged':
    '«{name}» повреждён, показать его нельзя. Сохраните файл заново и выберите ещё раз.',
  'uploads.picture.too_small':
    'В «{name}» {width} × {height} пикселей. Выберите изображение не меньше {leastWidth} × {leastHeight}.',
  'uploads.picture.too_many_pixels':
    'В «{name}» {width} × {height} пикселей, это слишком много. Уменьшите изображение.',
  'uploads.picture.remove': 'Удалить изображение',
  'uploads.picture.removed': 'Изображение удалено',
  'uploads.picture.saved': 'Изображение сохранено',
  'markdown.too_long':
    'Текст длиннее 50 КБ, поэтому показан без оформления. Сократите его или приложите файлом.',
  'markdown.too_deep':
    'В тексте слишком глубоко вложены цитаты, списки или скобки, поэтому он показан без оформления. Уменьшите число уровней.',
  'markdown.too_slow':
    'Этот текст не удалось оформить, поэтому он показан без оформления. Проверьте лишние знаки * и _.',
  'markdown.tools': 'Форматирование',
  'markdown.bold': 'Полужирный',
  'markdown.italic': 'Курсив',
  'markdown.heading': 'Заголовок',
  'markdown.bullets': 'Список',
  'markdown.numbers': 'Нумерованный список',
  'markdown.link': 'Ссылка',
  'markdown.preview': 'Предпросмотр',
  'markdown.preview_close': 'Закрыть предпросмотр',
  'markdown.preview_empty': 'Пока ничего не написано.',
  'markdown.how':
    'Форматирование: **полужирный**, *курсив*, ## заголовок, - список, 1. нумерованный список, [ссылка](https://…).',
} as const
