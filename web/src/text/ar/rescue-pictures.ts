/** What a picture of one remedy is called. */
import type { pictureNames } from "../en-rescue-pictures.js";
import type { Translated } from "../locale.js";
import { atLeast, shareUp } from "../rescue-figures.js";

export const rescuePictures: Translated<typeof pictureNames> = {
  deposit: (amount, currency) => `إضافة ${atLeast(amount, currency)}`,
  cut: (name, share) =>
    share >= 1 ? `إغلاق ${name}` : `تقليص ${name} بنسبة ${shareUp(share)}`,
  equal: "تقليص كل شيء بالنسبة نفسها",
  isolate: (name) => `${name} في الهامش المعزول`,
};
