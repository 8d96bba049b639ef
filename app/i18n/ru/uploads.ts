export const uploads = {
  'upload.too_large':
    '{name, select, none {Файл} other {Файл «{name}»}} больше {limit, number} МБ. Уменьшите его или поделитесь ссылкой.',
  'upload.empty': 'Файл «{name}» пуст. Проверьте, что он сохранён, и выберите его снова.',
  'upload.type_not_allowed':
    'Файл «{name}» не принят: {extension, select, none {файлы без расширения} other {файлы .{extension}}} сюда загрузить нельзя. Подойдут: {allowed}.',
  'upload.lying_type':
    'Содержимое файла «{name}» не соответствует формату {extension}. Сохраните его именно как {extension} и выберите снова.',
  'upload.gone': 'Файла «{name}» здесь больше нет: его вовремя не использовали. Загрузите его ещё раз.',
  'upload.not_signed_in': 'Войдите, чтобы загружать файлы.',
  'upload.interrupted': 'Связь прервалась. Полученная часть сохранена: продолжите, когда сеть появится.',
  'upload.progress': '{name}: загружено {percent, number} %',
  'upload.paused': '{name}: пауза, {percent, number} %',
  'upload.done': 'Файл {name} загружен.',
  'upload.pause': 'Пауза',
  'upload.resume': 'Продолжить',
  'upload.retry': 'Повторить',
  'upload.remove': 'Выбрать другой файл',
  'markdown.too_long':
    'Текст длиннее 50 КБ, поэтому показан без оформления. Сократите его или приложите файлом.',
  'markdown.too_deep':
    'В тексте слишком глубоко вложены цитаты, списки или скобки, поэтому он показан без оформления. Уменьшите число уровней.',
  'markdown.too_slow':
    'Оформление текста слишком запутано, поэтому он показан без него. Проверьте лишние знаки * и _.',
} as const
