import { say } from './build'

/** What a host writes over: each heading says what belongs under it. */

export const idea = {
  summary: say(
    'Problemin həlli üçün fikir təklif edin: kim üçün, nə dəyişir və birinci addım nədir.',
    'Propose an idea that solves the problem: for whom, what changes, and what the first step is.',
    'Предложите идею, решающую проблему: для кого, что изменится и каков первый шаг.',
  ),
  brief: say(
    `## Problem\n\n*Kim hansı çətinliklə qarşılaşır? Bir nümunə və bir rəqəm yazın.*\n\n## Nə axtarırıq\n\nHazır məhsul yox, **fikir** axtarırıq. Texniki hazırlıq tələb olunmur.\n\n## Yaxşı fikir necə olur\n\n- konkret insanlar üçündür;\n- nəyin dəyişəcəyi ölçülə bilir;\n- birinci addımı bir ay ərzində atmaq olur.\n\n## Sonra nə olur\n\n*Qalib fikirlərlə nə edəcəyinizi və kimin məsul olduğunu yazın.*`,
    `## Problem\n\n*Who faces which difficulty? Give one example and one figure.*\n\n## What we look for\n\nWe look for an **idea**, not a finished product. You need no technical skills.\n\n## What a good idea is like\n\n- it is for particular people;\n- what changes can be measured;\n- its first step can be taken within a month.\n\n## What happens next\n\n*Say what you will do with the winning ideas, and who is responsible.*`,
    `## Проблема\n\n*Кто и с какой трудностью сталкивается? Приведите пример и цифру.*\n\n## Что мы ищем\n\nНам нужна **идея**, а не готовый продукт. Технических знаний не требуется.\n\n## Какая идея хороша\n\n- она для конкретных людей;\n- изменение можно измерить;\n- первый шаг можно сделать за месяц.\n\n## Что дальше\n\n*Напишите, что вы сделаете с победившими идеями и кто за это отвечает.*`,
  ),
}

export const prototype = {
  summary: say(
    'Konsepsiya təqdim edin; seçilmiş komandalar işləyən prototip hazırlayıb sınaqdan keçirir.',
    'Submit a concept; the chosen teams build a working prototype and test it.',
    'Представьте концепцию; отобранные команды создадут и испытают работающий прототип.',
  ),
  brief: say(
    `## Problem\n\n*Nəyi dəyişmək istəyirsiniz və indi necədir?*\n\n## İki mərhələ\n\n1. **Konsepsiya.** Həllin təsviri və planı. Beş komanda növbəti mərhələyə keçir.\n2. **Prototip.** İşləyən nümunə, video və real istifadəçilərlə sınağın nəticəsi.\n\n## Sizə nə veririk\n\n*Məlumat, sınaq yeri, məsləhətçi: nə verəcəyinizi yazın.*\n\n## Tələblər\n\n*Texniki və hüquqi tələbləri siyahı ilə yazın.*`,
    `## Problem\n\n*What do you want to change, and how is it today?*\n\n## Two stages\n\n1. **Concept.** Description and plan of the solution. Five teams advance.\n2. **Prototype.** A working model, a video, and the result of a test with real users.\n\n## What we give you\n\n*Data, a place to test, an adviser: say what you provide.*\n\n## Requirements\n\n*List the technical and legal requirements.*`,
    `## Проблема\n\n*Что вы хотите изменить и как обстоит дело сейчас?*\n\n## Два этапа\n\n1. **Концепция.** Описание и план решения. Дальше проходят пять команд.\n2. **Прототип.** Работающий образец, видео и результат испытания с реальными пользователями.\n\n## Что мы даём\n\n*Данные, место для испытаний, консультант: напишите, что предоставите.*\n\n## Требования\n\n*Перечислите технические и правовые требования.*`,
  ),
}

export const data = {
  summary: say(
    'Açıq məlumat əsasında model və ya təhlil hazırlayın və onu təkrarlana bilən şəkildə təsvir edin.',
    'Build a model or an analysis on the open data, and describe it so that others can repeat it.',
    'Постройте модель или анализ на открытых данных и опишите их так, чтобы другие могли повторить.',
  ),
  brief: say(
    `## Məsələ\n\n*Nəyi proqnozlaşdırmaq və ya izah etmək lazımdır? Cavab kimə kömək edəcək?*\n\n## Məlumat\n\n*Faylları “Məlumat faylları” bölməsinə əlavə edin: mənbə, müddət, sütunlar, lisenziya.*\n\n## Nə təqdim olunur\n\n- həllin təsviri və nəticəsi;\n- kodun keçidi;\n- istifadə olunan əlavə məlumatın siyahısı.\n\n## Proqramla qiymətləndirmə\n\nMərhələni metrika ilə qiymətləndirmək üçün *Mərhələlər* səhifəsində metrika seçin və gizli cavabları yükləyin.`,
    `## Task\n\n*What has to be predicted or explained? Whom does the answer help?*\n\n## Data\n\n*Add the files in the section “Data files”: source, period, columns, licence.*\n\n## What to submit\n\n- a description of the solution and its result;\n- a link to the code;\n- a list of other data that you used.\n\n## Scoring by a program\n\nTo score the stage by a metric, choose one on the page *Stages* and upload the hidden truth.`,
    `## Задача\n\n*Что нужно предсказать или объяснить? Кому поможет ответ?*\n\n## Данные\n\n*Добавьте файлы в разделе «Файлы с данными»: источник, период, столбцы, лицензия.*\n\n## Что подавать\n\n- описание решения и результата;\n- ссылку на код;\n- список использованных дополнительных данных.\n\n## Оценка программой\n\nЧтобы этап оценивала метрика, выберите её на странице *Этапы* и загрузите скрытые ответы.`,
  ),
}

export const pilot = {
  summary: say(
    'Hazır həllinizi qurumda sınaqdan keçirməyi təklif edin: nəyi, nə qədər müddətə və hansı göstərici ilə.',
    'Propose a pilot of your existing solution at our institution: what, for how long, and measured how.',
    'Предложите испытать ваше готовое решение в нашем учреждении: что, как долго и по какому показателю.',
  ),
  brief: say(
    `## Ehtiyac\n\n*Qurumun hansı işi, hansı həcmdə və indi hansı xərclə görülür?*\n\n## Sınaq\n\nSeçilmiş həll **üç ay** sınaqdan keçirilir. Qurum yer, məlumat və məsul şəxs ayırır.\n\n## Uğurun göstəriciləri\n\n*Ən çox üç göstərici və onların bugünkü qiyməti.*\n\n## Sınaqdan sonra\n\nNəticə açıq hesabatda dərc olunur. Satınalma qanunvericiliyə uyğun ayrıca aparılır; sınaqda iştirak üstünlük vermir.\n\n## Məcburi tələblər\n\n*Məlumatın qorunması, inteqrasiya, əlçatanlıq.*`,
    `## Need\n\n*Which work of the institution, how much of it, and at what cost today?*\n\n## Pilot\n\nThe chosen solution is tested for **three months**. The institution provides a place, data and a person in charge.\n\n## Measures of success\n\n*At most three, with their value today.*\n\n## After the pilot\n\nThe result is published in an open report. Procurement follows separately under the law; taking part gives no advantage in it.\n\n## Mandatory requirements\n\n*Data protection, integration, accessibility.*`,
    `## Потребность\n\n*Какая работа учреждения, в каком объёме и с какими затратами выполняется сейчас?*\n\n## Пилот\n\nВыбранное решение испытывается **три месяца**. Учреждение выделяет место, данные и ответственного.\n\n## Показатели успеха\n\n*Не больше трёх, с их нынешним значением.*\n\n## После пилота\n\nРезультат публикуется в открытом отчёте. Закупка проводится отдельно по закону; участие в пилоте не даёт преимуществ.\n\n## Обязательные требования\n\n*Защита данных, интеграция, доступность.*`,
  ),
}
