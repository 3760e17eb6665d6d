/** What templates write for a detail to come. Own list, after the blanks in public alert and message templates. */
export const blankWords = `
name names date dates day time times hour hours location locations place address link links url website webpage phone number numbers
email agency department dept city town county state street road highway route intersection area zone zones neighborhood
amount hazard venue title organization org company handle hashtag username month year tbd tbc tba xx xxx
nombre nombres fecha fechas día hora horas lugar lugares dirección enlace enlaces sitio teléfono número correo agencia
departamento ciudad condado estado calle carretera zona ubicación correo electrónico vecindario cantidad etiqueta
nom heure lieu adresse lien numéro téléphone courriel agence ville comté rue
non lè kote adrès lyen nimewo ajans vil konte lari zòn
nome data horário local endereço telefone órgão cidade condado rua
tên ngày giờ địa điểm chỉ liên kết số điện thoại quận đường
pangalan petsa oras lugar lokasyon tirahan ahensya lungsod
magac taariikh waqti goob cinwaan telefoon hay’ad
имя название дата время место адрес ссылка телефон номер ведомство город округ улица район местоположение
ім’я назва час місце адреса посилання відомство місто вулиця
الاسم التاريخ الوقت المكان الموقع العنوان الرابط الهاتف الجهة المدينة الشارع المنطقة
नाम तारीख दिनांक समय स्थान पता लिंक फोन एजेंसी शहर सड़क क्षेत्र
이름 날짜 시간 장소 위치 주소 링크 전화번호 기관 발송기관 도시 지역 도로
`;

/** The same in scripts that write no blanks between words. */
export const blankPhrases = `
地点 地點 位置 时间 時間 日期 日時 時刻 网址 網址 链接 連結 鏈接 电话 電話 电话号码 電話號碼 電話番号 机构 機構 机关 機關
发送机构 發送機構 名称 名稱 姓名 氏名 地址 住所 城市 街道 区域 區域 地区 地區 場所
`;

/** What such a blank starts with. */
export const blankStarters = `
insert enter add your fill type choose select put paste inserte insertar escriba su añada agregue ponga elija
insérer indiquer votre mete inserir insira chèn ilagay geli вставьте укажите вставте вкажіть أدخل डालें 삽입 입력 插入 填写 填寫 输入 輸入
`;

/** What may stand beside them. */
export const blankJoiners = `
of the and or here a an to in for from # no de del la el los las y o aquí su un una du le les et ou ici your our
sending issuing responding official full first last start starts end ends begin street phone web contact local remitente emisora
`;

/** What agencies write in brackets and mean. */
export const bracketLabels = `
video pic photo photos audio pdf live update updated updates new alert alerts watch graphic image gif thread english spanish español inglés
webinar podcast infographic map closed open sic test drill exercise breaking read more jobs resolved corrected
correction archived asl part free canceled cancelled postponed reminder warning advisory notice order evacuation
information info important urgent news recap survey poll quiz press release hiring recall action required attention
media statement clear traffic weather emergency missing found wanted sold full change changed listen blog below above
eng esp es en us uk cc ot spoiler redacted removed eliminado aviso alerta simulacro prueba importante urgente cancelado
actualización actualizado video foto fotos mapa gratis nuevo nueva
`;
