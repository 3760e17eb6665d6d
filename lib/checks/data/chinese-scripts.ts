/** Common characters whose simplified and traditional forms differ, in pairs: simplified, traditional. Our own list. */
const pairs = `
门門们們时時间間请請让讓说說话話语語认認识識记記录錄访訪议議论論该該调調谈談谁誰课課试試诉訴词詞译譯证證评評设設许許讲講计計训訓详詳误誤读讀谢謝谨謹车車转轉轮輪
载載输輸较較辆輛辅輔辖轄边邊达達过過进進远遠连連运運还還这這适適选選迁遷递遞风風飞飛马馬驾駕驶駛验驗骑騎惊驚鸟鳥鱼魚龙龍龄齡电電视視见見观觀规規觉覺览覽现現开開
关關闭閉闻聞问問阅閱阳陽阴陰阵陣际際陆陸险險随隨隐隱难難雾霧东東乐樂习習乡鄉书書买買卖賣产產亲親亿億仅僅从從众眾优優会會传傳伤傷价價体體侨僑债債倾傾偿償储儲儿兒
兑兌党黨兰蘭兴興养養兽獸写寫军軍农農冻凍凤鳳击擊划劃则則刚剛创創删刪剂劑剧劇劝勸办辦务務动動励勵劳勞势勢区區医醫华華协協单單卫衛历歷厂廠厅廳压壓厌厭县縣参參双雙
发發变變叶葉号號叹嘆吗嗎启啟员員响響团團园園围圍国國图圖圆圓圣聖场場坏壞块塊坚堅坛壇垫墊墙牆声聲处處备備复復头頭夹夾夺奪奋奮妇婦妈媽娱娛婴嬰学學孙孫宁寧宝寶实實
宠寵审審宪憲宾賓对對导導寻尋将將尝嘗层層属屬岁歲岛島峡峽币幣师師带帶帮幫库庫应應庙廟废廢广廣庆慶张張弹彈归歸当當忆憶态態总總恋戀恶惡惯慣愿願战戰扑撲执執扩擴扫掃
扬揚抚撫护護报報担擔拟擬拥擁择擇挥揮损損换換据據掷擲摄攝摆擺撑撐敌敵数數断斷无無旧舊显顯晓曉暂暫术術机機杀殺权權条條来來极極构構枪槍标標栏欄树樹样樣桥橋检檢楼樓
梦夢残殘毁毀气氣汇匯汉漢汤湯沟溝沪滬泪淚泼潑泽澤洁潔洒灑浅淺测測济濟浏瀏浓濃润潤涨漲渐漸渔漁湾灣湿濕满滿滤濾滥濫灭滅灯燈炉爐点點烟煙烧燒热熱爱愛爷爺状狀独獨狭狹
猎獵猫貓环環玛瑪疗療疯瘋痒癢监監盖蓋盘盤矿礦码碼确確础礎离離种種积積称稱稳穩穷窮竞競笔筆签簽简簡类類粮糧紧緊红紅约約级級纪紀纯純纲綱纳納纵縱纷紛纸紙线線练練组組
细細终終绍紹经經结結给給络絡绝絕统統继繼绩績续續维維绿綠缓緩编編缘緣缩縮网網罗羅罚罰职職联聯聪聰肃肅肠腸肤膚肿腫胁脅胜勝脏臟脑腦脱脫脸臉舰艦艺藝节節苏蘇茎莖荐薦
药藥获獲莱萊营營蓝藍虑慮虽雖蚀蝕蚁蟻补補装裝袭襲触觸誉譽订訂讨討贝貝负負财財责責败敗货貨质質贩販贪貪购購贯貫贴貼贵貴贷貸贸貿费費贺賀资資赁賃赏賞赔賠赖賴赛賽赞贊
赠贈赢贏赵趙趋趨跃躍轻輕辞辭迟遲邮郵邻鄰郑鄭释釋针針钉釘钟鐘钢鋼钱錢铁鐵铃鈴铅鉛铜銅银銀链鏈销銷锁鎖锅鍋错錯键鍵镇鎮镜鏡长長阶階静靜韩韓页頁顶頂项項顺順须須顾顧
预預领領频頻题題颜顏额額饭飯饮飲饰飾饱飽饿餓馆館驻駐骗騙鲜鮮麦麥齐齊齿齒个個为為两兩严嚴讯訊尽盡飓颶岗崗乱亂闹鬧窃竊诈詐扰擾拦攔拨撥轿轎绕繞绳繩缴繳诊診疡瘍
`.replace(/\s/g, '');

const simplifiedOnly = new Set<string>();
const traditionalOnly = new Set<string>();
for (let at = 0; at + 1 < pairs.length; at += 2) {
  const [simplified, traditional] = [pairs.charAt(at), pairs.charAt(at + 1)];
  simplifiedOnly.add(simplified);
  traditionalOnly.add(traditional);
}

/** Which of the two scripts a character belongs to; undefined where both write it so. */
export function scriptOf(character: string): 'Hans' | 'Hant' | undefined {
  if (simplifiedOnly.has(character)) return traditionalOnly.has(character) ? undefined : 'Hans';
  return traditionalOnly.has(character) ? 'Hant' : undefined;
}
