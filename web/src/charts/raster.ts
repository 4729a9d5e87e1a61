/** A picture as dots. It is drawn from an address that holds all of it, so that no browser calls the canvas tainted. */
import type { Picture } from "./picture-frame.js";

/** Dots of a canvas that every browser can hold, phones among them. */
const MOST_DOTS = 16_000_000;

export const addressOf = ({ text }: Picture): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;

export const svgBlob = ({ text }: Picture): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`], {
    type: "image/svg+xml",
  });

/** As many dots for a unit as asked for, fewer where there would be too many. */
export const scaleFor = (
  { width, height }: Pick<Picture, "width" | "height">,
  wanted: number,
): number => Math.min(wanted, Math.sqrt(MOST_DOTS / (width * height)));

export async function pngBlob(picture: Picture, wanted = 2): Promise<Blob> {
  const image = new Image();
  image.src = addressOf(picture);
  await image.decode();
  const scale = scaleFor(picture, wanted);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("This browser could not write the picture"));
    }, "image/png");
  });
}

export type PictureType = "svg" | "png";

export const pictureBlob = (
  picture: Picture,
  type: PictureType,
  scale?: number,
): Promise<Blob> =>
  type === "png" ? pngBlob(picture, scale) : Promise.resolve(svgBlob(picture));
