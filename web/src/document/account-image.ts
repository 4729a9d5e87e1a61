/** The account as a picture to keep. Loaded when it is first asked for. */
import { pictureBlob, type PictureType } from "../charts/raster.js";
import { accountPicture } from "./account-picture.js";
import type { Screen } from "./calculate.js";
import type { Draft } from "./draft.js";

export interface ImageOptions {
  /** "svg" unless asked otherwise. */
  type?: PictureType;
  /** Dots for a unit of a PNG; 2 unless asked otherwise. */
  scale?: number;
  /** The day that is written below it; today unless asked otherwise. */
  made?: Date;
}

/** Rejects where there are no figures yet, and where the browser cannot draw a PNG. */
export async function accountImage(
  screen: Screen,
  draft: Draft,
  { type = "svg", scale = 2, made = new Date() }: ImageOptions = {},
): Promise<Blob> {
  const picture = accountPicture(screen, draft, made);
  if (!picture) throw new Error("There are no figures to draw yet");
  return pictureBlob(picture, type, scale);
}
