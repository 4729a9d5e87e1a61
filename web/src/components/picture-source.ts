/** What a part of the page says of a picture that can be saved. Nothing is drawn before somebody asks for it. */
import type { Drawing } from "../charts/picture-frame.js";
import type { Stage } from "../charts/stage.js";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";

export interface PicturePart {
  /** Of the file, in letters and hyphens. */
  name: string;
  /** What it shows. */
  title: string;
  /** The panel's sentence about it. */
  lede?: string;
  /** Null: the account itself, which is drawn anew. */
  draw: ((width: number, stage: Stage) => Drawing) | null;
  /** A list of marks and what they mean, as on the page. */
  key?: unknown;
  /** What has to be known to read it. */
  notes?: readonly (string | null | false)[];
}

export interface PictureSource extends PicturePart {
  draft: Draft;
  screen: Screen;
}

/** Puts the words beside a picture that let it be kept. */
export type Saving = (part: PicturePart) => unknown;
