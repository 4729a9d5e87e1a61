/** Makes a picture of the page into a file. Loaded with the first that is saved. */
import type { CSSResultOrNative } from "lit";
import {
  DRAWING_WIDTH,
  framePicture,
  type Picture,
} from "../charts/picture-frame.js";
import { pictureBlob, type PictureType } from "../charts/raster.js";
import { openStage } from "../charts/stage.js";
import { accountPicture } from "../document/account-picture.js";
import { inputsOf } from "../document/picture-inputs.js";
import { currentLocale } from "../text/locale.js";
import { enPicture as t } from "../text/en-picture.js";
import type { PictureSource } from "./picture-source.js";
import { tokens } from "./tokens.js";

function pictureOf(
  source: PictureSource,
  styles: readonly CSSResultOrNative[],
): Picture | null {
  const { draft, screen, title, lede = "", draw, key, notes = [] } = source;
  const made = new Date();
  if (!draw) return accountPicture(screen, draft, made);
  const stage = openStage([tokens, ...styles], DRAWING_WIDTH);
  try {
    return framePicture({
      title,
      lede,
      drawing: draw(DRAWING_WIDTH, stage),
      key: key ? stage.key(key) : [],
      notes: notes.flatMap((note) => (note ? [note] : [])),
      inputs: inputsOf(draft, screen, { made, positions: true }),
      name: t.name,
      locale: currentLocale(),
    });
  } finally {
    stage.close();
  }
}

export interface SavedFile {
  blob: Blob;
  name: string;
}

export async function savedPicture(
  source: PictureSource,
  type: PictureType,
  styles: readonly CSSResultOrNative[],
): Promise<SavedFile> {
  const picture = pictureOf(source, styles);
  if (!picture) throw new Error("There are no figures to draw yet");
  const blob = await pictureBlob(picture, type);
  return { blob, name: `crossmargin-${source.name}.${type}` };
}
