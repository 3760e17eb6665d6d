/** Letters of other alphabets that look like Latin ones, after the Unicode list of confusable characters (UTS #39). */
export const lookalikeLetters =
  'асеорхуіјѕһԁԛԝӏѵгкмтвнпьАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧαογνικρτυωεοϲյօսցոհոՕՏԼᎪᎬᎷᏢᏟᎢᎻᏀａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
/** Marks nobody sees. */
export const unseenMarks = '\u200B\u200C\u200D\u2060\u00AD\u180E';
