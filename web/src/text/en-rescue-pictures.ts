/** What pictures of remedies are called. */
import { atLeast, shareUp } from "./rescue-figures.js";
import { words } from "./locale.js";

/** What a picture of one remedy is called. */
export const pictureNames = words("rescuePictures", {
  deposit: (amount: number, currency: string) =>
    `${atLeast(amount, currency)} more`,
  cut: (name: string, share: number) =>
    share >= 1 ? `${name} closed` : `${shareUp(share)} less ${name}`,
  equal: "The same share less of everything",
  isolate: (name: string) => `${name} in isolated margin`,
});
