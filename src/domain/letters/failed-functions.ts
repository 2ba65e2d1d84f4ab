// What fails during an outage, from the words of the screen to words that stand before 「ができません」.

const SPOKEN: Readonly<Record<string, string>> = {
  'QR・バーコード': 'QRコードやバーコードの発行',
  発送通知: '発送通知',
  集荷: '集荷の受け付け',
  追跡: '追跡の更新',
  取引メッセージ: '取引メッセージのやり取り',
  店の受付: 'お店での受け付け',
};

/** Joined by 、; a word of the seller's own stands as it is. undefined where none is named. */
export function functionsInWords(functions: readonly string[]): string | undefined {
  const named = functions.map((one) => one.trim()).filter((one) => one !== '');
  if (named.length === 0) return undefined;
  return named.map((one) => (Object.keys(SPOKEN).indexOf(one) < 0 ? one : SPOKEN[one])).join('、');
}
