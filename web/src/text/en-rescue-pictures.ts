/** Amounts and shares of remedies in words, rounded to the safe side. */
import { money, percent } from "./format.js";
import { words } from "./locale.js";

/** An amount to be paid: never less than what is needed. */
export const atLeast = (amount: number, currency: string): string => {
  const whole = Math.abs(amount) >= 100 ? Math.ceil(amount) : amount;
  return money(whole, currency);
};
/** A share to be closed, in tenths of a per cent upwards. */
export const shareUp = (share: number): string =>
  percent(Math.min(1, Math.ceil(share * 1000 - 1e-9) / 1000));

/** What a picture of one remedy is called. */
export const pictureNames = words("rescuePictures", {
  deposit: (amount: number, currency: string) =>
    `${atLeast(amount, currency)} more`,
  cut: (name: string, share: number) =>
    share >= 1 ? `${name} closed` : `${shareUp(share)} less ${name}`,
  equal: "The same share less of everything",
  isolate: (name: string) => `${name} in isolated margin`,
});
