export const embeds = {
  'embeds.title': 'Başqa saytlarda göstərmək',
  'embeds.lead':
    'Kodu başqa saytın səhifəsinə köçürün. Çərçivədə hamının indi oxuya bildiyi məlumat skriptsiz və kukisiz göstərilir. Başqa dil üçün ünvandakı “lang” dəyərini dəyişin.',
  'embeds.not_public': 'Çərçivələr çağırış dərc olunandan sonra işləyir.',
  'embeds.allowed': 'İcazə verilən saytlar: {sites}.',
  'embeds.none_allowed': 'Hələ heç bir başqa sayt çərçivə göstərə bilmir.',
  'embeds.change_sites': 'Saytları seç',
  'embeds.part.card': 'Kart',
  'embeds.part.countdown': 'Geri sayım',
  'embeds.part.board': 'Liderlər cədvəli',
  'embeds.copy': 'Köçürüləcək kod',
  'embeds.sites': 'Çağırışlarınızı göstərə bilən saytlar',
  'embeds.sites_lead':
    'Qurumunuzun kartlarını, geri sayımını və liderlər cədvəllərini yalnız bu saytlar çərçivədə göstərə bilər. Siyahı boşdursa, heç bir başqa sayt göstərə bilməz.',
  'embeds.sites_label': 'Ünvanlar, hər sətirdə biri',
  'embeds.sites_hint':
    'Məsələn, https://example.az, yaxud ondan aşağıdakı bütün saytlar üçün https://*.example.az.',
  'embeds.bad_site': '{site} sayt ünvanı deyil. Onu https://example.az kimi, yolsuz yazın.',
  'embeds.too_many_sites': 'Ən çoxu {count} sayt.',
  'embeds.no_board': 'Liderlər cədvəli hələ göstərilmir.',
  'embeds.provisional': 'İlkin liderlər cədvəli',
  'embeds.final': 'Yekun reytinq',
  'embeds.score': 'Bal',
  'embeds.whole_board': '{count, plural, other {Bütün liderlər cədvəlinə bax (# komanda)}}',
} as const
