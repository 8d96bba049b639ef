import type { LocalText } from '#app/domain/shared/local-text'

/** The texts of the sample: written to be read as they are, and to be replaced sentence by sentence. */

export const summary: LocalText = {
  az: 'Uşağın evdən məktəbə təhlükəsiz və özü gedə bilməsi üçün həll təklif edin və onu bir məktəbdə sınaqdan keçirin.',
  en: 'Propose a solution that lets a child go from home to school safely and without an adult, and test it at one school.',
  ru: 'Предложите решение, с которым ребёнок сможет безопасно и самостоятельно дойти от дома до школы, и проверьте его в одной школе.',
}

export const brief: LocalText = {
  az: `## Problem

Məktəbə gedən yol çox vaxt uşağın gündə iki dəfə keçdiyi ən təhlükəli yerdir: işıqforsuz keçid, dayanmış maşınların arasından çıxış, qışda qaranlıq küçə. Valideynlər buna görə uşağı maşınla aparır. Nəticədə məktəbin qarşısında tıxac yaranır və qalan uşaqlar üçün yol daha da təhlükəli olur.

## Tapşırıq

Elə bir həll təklif edin ki, onun sayəsində daha çox uşaq məktəbə **piyada, təhlükəsiz və böyüklərsiz** getsin. Formatı siz seçirsiniz: küçənin yeni quruluşu, xəritə, tətbiq, növbətçilik proqramı, nişan sistemi və ya bunların birgəliyi.

## Yaxşı həll necə olur

| Sual | Zəif cavab | Güclü cavab |
|---|---|---|
| Kim üçün? | “bütün uşaqlar üçün” | konkret yaş, məktəb və yol |
| Nə dəyişəcək? | “təhlükəsizlik artacaq” | ölçülə bilən göstərici və onu ölçmək yolu |
| Kim davam etdirəcək? | deyilmir | məsul şəxs və illik xərc |

## Sizə nə veririk

- Sınaq üçün seçilmiş məktəblərin ətrafının xəritəsini və yol hadisələri barədə açıq məlumatı.
- Məktəb rəhbərliyi və yol polisi ilə görüşü.
- Sınağa icazəni. Küçədə müvəqqəti dəyişiklikləri biz razılaşdırırıq.

## Mərhələlər

1. **Konsepsiya.** Həlli təsvir edirsiniz. Münsiflər komandaların adını görmür. Beş komanda növbəti mərhələyə keçir.
2. **Prototip.** Həlli bir məktəbdə sınaqdan keçirir və nəticəni ölçürsünüz. Ekspert heyəti qalibləri seçir.

## Nəzərə alın

- Bahalı avadanlıq tələb edən həll üçün onun kim tərəfindən alınacağını izah edin.
- Uşaqların fotosunu, adını və yerini toplamayın; onsuz mümkün deyilsə, səbəbini yazın.
- Əlilliyi olan uşaqların yolunu ayrıca nəzərdən keçirin.`,
  en: `## The problem

The way to school is often the most dangerous place that a child passes, twice a day: a crossing without lights, a gap between parked cars, a dark street in winter. Parents therefore drive their children. Cars then crowd the school gate, and the way becomes more dangerous for the children who walk.

## The task

Propose a solution with which more children go to school **on foot, safely and without an adult**. The form is yours: a street laid out anew, a map, an app, a walking group, a system of signs, or several of these together.

## What a good solution looks like

| Question | Weak answer | Strong answer |
|---|---|---|
| For whom? | “for all children” | one age group, one school, one route |
| What will change? | “safety will improve” | a figure, and how it is measured |
| Who carries it on? | not said | a responsible person and the cost of a year |

## What we give you

- Maps of the surroundings of the schools chosen for the tests, and open data on road accidents.
- A meeting with the heads of the schools and the traffic police.
- Permission for the test. We arrange temporary changes to the street.

## Stages

1. **Concept.** You describe the solution. Judges do not see the names of the teams. Five teams advance.
2. **Prototype.** You test the solution at one school and measure the outcome. An expert panel chooses the winners.

## Please consider

- If the solution needs expensive equipment, explain who will buy it.
- Do not collect photographs, names or locations of children. If you cannot do without them, say why.
- Look separately at the way of children with disabilities.`,
  ru: `## Проблема

Дорога в школу часто оказывается самым опасным местом, которое ребёнок проходит дважды в день: переход без светофора, выход между припаркованными машинами, тёмная улица зимой. Поэтому родители возят детей на машине. У школы образуется затор, и дорога становится ещё опаснее для тех, кто идёт пешком.

## Задача

Предложите решение, с которым больше детей будут ходить в школу **пешком, безопасно и без взрослых**. Форма за вами: новая планировка улицы, карта, приложение, пешеходные группы, система знаков или всё это вместе.

## Каким должно быть хорошее решение

| Вопрос | Слабый ответ | Сильный ответ |
|---|---|---|
| Для кого? | «для всех детей» | определённый возраст, школа и маршрут |
| Что изменится? | «станет безопаснее» | показатель и способ его измерить |
| Кто продолжит? | не сказано | ответственный и расходы за год |

## Что мы даём

- Карты окрестностей школ, выбранных для проверки, и открытые данные о дорожных происшествиях.
- Встречу с руководством школ и дорожной полицией.
- Разрешение на проверку. Временные изменения на улице согласуем мы.

## Этапы

1. **Концепция.** Вы описываете решение. Судьи не видят названий команд. Пять команд проходят дальше.
2. **Прототип.** Вы проверяете решение в одной школе и измеряете результат. Победителей выбирает экспертная комиссия.

## Обратите внимание

- Если решению нужно дорогое оборудование, объясните, кто его купит.
- Не собирайте фотографии, имена и местонахождение детей. Если без этого нельзя, объясните почему.
- Отдельно рассмотрите дорогу детей с инвалидностью.`,
}

export const eligibilityNote: LocalText = {
  az: 'Komandanın ən azı bir üzvü 18 yaşına çatmalıdır.',
  en: 'At least one member of the team must be 18 or older.',
  ru: 'Хотя бы одному участнику команды должно быть не меньше 18 лет.',
}

export const rules: LocalText = {
  az: `1. İştirak ödənişsizdir. Bir komanda bir müraciət edir, bir şəxs yalnız bir komandada iştirak edir.
2. Həll komandanın öz işi olmalıdır. Başqasının işindən istifadə edilibsə, mənbə və lisenziya göstərilir.
3. Həllə müəllif hüququ komandada qalır. Qaliblər təşkilatçıya həlli öz məktəblərində ödənişsiz tətbiq etmək üçün qeyri-müstəsna hüquq verir.
4. Son müddətdən sonra təqdim olunan həll qəbul edilmir. Son müddətədək həlli istənilən qədər dəyişmək olar; sonuncu versiya nəzərə alınır.
5. Təşkilatçının işçiləri, münsiflər və onların ailə üzvləri iştirak edə bilməz.
6. Sınaq zamanı komanda uşaqlarla yalnız məktəbin nümayəndəsinin yanında işləyir və şəxsi məlumatlar haqqında qanunvericiliyə əməl edir.
7. Pul mükafatı nəticələrin elanından sonra 30 gün ərzində ödənilir. Vergilər qanunvericiliyə uyğun tutulur.
8. Bu qaydaları pozan komanda səbəbi yazılı göstərilməklə iştirakdan kənarlaşdırılır.`,
  en: `1. Entry is free. A team enters once, and a person takes part in one team only.
2. The solution must be the team's own work. Work of others is named with its source and licence.
3. The team keeps its copyright. Winners give the host a non-exclusive right to use the solution in its schools free of charge.
4. A submission after the deadline is not accepted. Until the deadline it can be changed as often as the team likes; the last version counts.
5. Employees of the host, judges, and members of their families may not enter.
6. During the test a team works with children only in the presence of the school's representative, and follows the law on personal data.
7. Prize money is paid within 30 days of the result. Taxes are deducted as the law requires.
8. A team that breaks these rules is excluded, with a written reason.`,
  ru: `1. Участие бесплатное. Команда подаёт одну заявку, человек участвует только в одной команде.
2. Решение должно быть собственной работой команды. Если использована чужая работа, указываются источник и лицензия.
3. Авторские права остаются у команды. Победители дают организатору неисключительное право бесплатно применять решение в его школах.
4. Работа, поданная после срока, не принимается. До срока её можно менять сколько угодно раз; учитывается последняя версия.
5. Сотрудники организатора, судьи и члены их семей участвовать не могут.
6. Во время проверки команда работает с детьми только в присутствии представителя школы и соблюдает закон о персональных данных.
7. Денежный приз выплачивается в течение 30 дней после объявления итогов. Налоги удерживаются по закону.
8. Команда, нарушившая эти правила, исключается с письменным объяснением причины.`,
}
