/** Where Unicode keeps styled copies of letters and digits, each with the plain ones they copy, in order. */
export const fancyLetters: readonly { readonly from: number; readonly plain: string }[] = [
  { from: 0x1f150, plain: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  { from: 0x1f170, plain: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  { from: 0x249c, plain: 'abcdefghijklmnopqrstuvwxyz' },
  { from: 0x2776, plain: '123456789' },
];

/** Ranges whose letters Unicode itself knows the plain form of (its compatibility mapping). */
export const mappedRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1d400, 0x1d7ff],
  [0x2460, 0x2468],
  [0x24b6, 0x24ea],
  [0x1f130, 0x1f149],
  [0x2b0, 0x2b8],
  [0x2e0, 0x2e4],
  [0x2071, 0x2071],
  [0x207f, 0x207f],
  [0x1d2c, 0x1d6a],
  [0x2102, 0x2149],
];

/** Letters drawn as small capitals, each before the plain letter. */
export const smallCapitals = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';
