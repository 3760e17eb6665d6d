import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide } from '@/lib/checks';
import { detectLanguage } from '@/lib/checks/language';

const check = createChecker(defaultStyleGuide);
const language = (text: string): string => check(text, { now: 0 }).language;

describe('the language of a post', () => {
  it.each([
    ['en', 'Road closed'],
    ['en', 'Please utilize Oak St. today.'],
    ['en', 'Crews are working on Main Street. Crews are working on Main Street.'],
    ['en', 'The library is closed on Monday. Return books at the front door.'],
    ['en', 'Boil your water for one minute. #AguaHervida @CiudadDeRiverton https://example.gov/es/agua'],
    ['en', 'El Paso County offices closed'],
    ['en', 'Power outage in Los Altos'],
    ['es', 'ALERTA DE EVACUACION'],
    ['es', 'Cierre de calle en Main Street'],
    ['es', 'Usted puede detener a un ladrón.'],
    ['es', 'Calle cerrada por inundación'],
    ['es', 'La biblioteca estará cerrada el lunes. Devuelva los libros en la entrada.'],
    ['es', 'Hierva el agua un minuto antes de usarla. #BoilWater'],
    ['und', 'Вода отключена до вечера, приносим извинения'],
    ['und', '停水通知：今天下午三点至晚上八点'],
    ['und', 'Thư viện đóng cửa vào thứ Hai. Vui lòng trả sách ở cửa trước.'],
    ['und', 'La bibliothèque est fermée ce lundi, rendez vos livres devant la porte.'],
    ['und', '#RoadClosure @city https://example.gov'],
    ['und', '🚧 911'],
    ['und', 'ok'],
    ['und', ''],
  ])('is %s for: %s', (expected, text) => {
    expect(language(text)).toBe(expected);
  });

  it.each([
    ['en', 'Boil your water before you drink it. The notice covers [LOCATION] until [TIME]. [URL]'],
    ['es', '[AGENCY NAME]: Hierva el agua en [LOCATION] hasta [TIME]. Más información: [URL]'],
    ['ht', '[AGENCY]: Bouyi dlo a anvan ou bwè li nan [LOCATION] jiska [TIME]. Rele 311 si ou bezwen èd.'],
    ['vi', '[AGENCY]: Hãy đun sôi nước tại [LOCATION] cho đến [TIME]. Gọi 311 nếu quý vị cần giúp đỡ.'],
    ['vi', 'Thu vien dong cua vao thu Hai. Xin quy vi tra sach o cua truoc khi duoc.'],
    [
      'tl',
      '[AGENCY]: Pakuluan ang tubig sa [LOCATION] hanggang [TIME]. Tumawag sa 311 kung kailangan ng tulong.',
    ],
    ['ru', '[AGENCY]: Кипятите воду в [LOCATION] до [TIME]. Если вы нуждаетесь в помощи, звоните 311.'],
    ['uk', '[AGENCY]: Кип’ятіть воду у [LOCATION] до [TIME]. Якщо вам потрібна допомога, телефонуйте 311.'],
    ['ar', '[AGENCY]: اغلوا الماء في [LOCATION] حتى [TIME]. اتصلوا بالرقم 311.'],
    ['ar', '[URL] .[TIME] ﻰﺘﺣ [LOCATION] ﻲﻓ ﺀﺎﻤﻟﺍ ﺍﻮﻠﻏﺍ :[AGENCY]'],
    ['hi', '[AGENCY]: [LOCATION] में [TIME] तक पानी उबालकर पिएं। मदद के लिए 311 पर फोन करें।'],
    ['ko', '[AGENCY]: [LOCATION]에서 [TIME]까지 물을 끓여 드십시오. 도움이 필요하면 311로 전화하십시오.'],
    ['zh-Hant', '[AGENCY]：請在 [TIME] 之前將 [LOCATION] 的自來水煮沸後飲用。如需幫助，請撥打 311。'],
    ['zh-Hans', '[AGENCY]：请在 [TIME] 之前将 [LOCATION] 的自来水煮沸后饮用。如需帮助，请拨打 311。'],
    ['und', 'Faites bouillir l’eau avant de la boire. Appelez la mairie si vous avez des questions.'],
    ['und', '水を沸かしてから飲んでください。'],
    ['und', 'از آب لوله‌کشی ننوشید و گوش کنید به رادیو چه می‌گوید.'],
  ])('is %s of twelve for: %s', (expected, text) => {
    const twelve = ['en', 'es', 'ht', 'vi', 'ar', 'zh-Hans', 'zh-Hant', 'ru', 'uk', 'tl', 'hi', 'ko'];
    expect(detectLanguage(text, twelve)).toBe(expected);
  });

  it('is not English or Spanish because those are all an agency has', () => {
    for (const text of [
      'Pakuluan ang tubig sa [LOCATION] hanggang [TIME]. Tumawag sa 311 kung kailangan ng tulong.',
      'La loi protège l’eau et les forêts de la région.',
      'O prefeito não vai à reunião de hoje por causa da chuva.',
      'Il sindaco non viene alla riunione di oggi per la pioggia.',
    ])
      expect(detectLanguage(text, ['en', 'es'])).toBe('und');
  });

  it('goes by the language of a code, whatever its region', () => {
    expect(detectLanguage('La biblioteca abre el lunes a las 9.', ['en-US', 'es-MX'])).toBe('es');
    expect(detectLanguage('请注意：图书馆星期一关门。', ['en', 'zh'])).toBe('zh');
    expect(detectLanguage('請注意：圖書館星期一關門。', ['en', 'zh-TW', 'zh-CN'])).toBe('zh-TW');
    expect(detectLanguage('請注意：圖書館星期一關門。', ['en', 'zh-CN'])).toBe('und');
  });

  it('is one the agency posts in, or none', () => {
    expect(detectLanguage('La bibliothèque est fermée ce lundi pour travaux.', ['en', 'fr'])).toBe('fr');
    expect(detectLanguage('Road closed because of flooding', ['xx'])).toBe('und');
  });

  it('is what a template says it is, whatever the words', () => {
    expect(check('Utilize Oak St.', { now: 0, language: 'es' }).issues).toEqual([]);
    expect(check('Utilize Oak St.', { now: 0, language: 'en' }).issues).toHaveLength(1);
  });

  it('keeps English word lists off other languages', () => {
    const text = 'El comité va a utilize la sala. Participe en la reunión sobre el agua regarding el lago.';
    expect(check(text, { now: 0, language: 'es' }).issues).toEqual([]);
  });
});
