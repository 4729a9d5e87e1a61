import type { Edit } from "../document/edit.js";
import type { PanelId } from "../panels/panels.js";

/** A wish of a part of the page; the root, which holds the state, grants it. */
export class EditEvent extends Event {
  static readonly type = "margin-part-edit";
  constructor(
    readonly edit: Edit,
    /** Edits of one field one after the other are one step to undo. */
    readonly field: string | null = null,
    /** What to say about it, beside what the sentence says. */
    readonly say: string | null = null,
  ) {
    super(EditEvent.type, { bubbles: true, composed: true });
  }
}

/** Other rules are wanted: they may have to be fetched before they can be had. */
export class RulesEvent extends Event {
  static readonly type = "margin-part-rules";
  constructor(readonly rules: string) {
    super(RulesEvent.type, { bubbles: true, composed: true });
  }
}

/** Another panel is to be open, or none. */
export class PanelEvent extends Event {
  static readonly type = "margin-part-panel";
  constructor(readonly panel: PanelId | null) {
    super(PanelEvent.type, { bubbles: true, composed: true });
  }
}

export type Command = "undo" | "redo";

/** What a key asks for, by the habits of Windows, Linux and the Mac. */
export function wishOf(event: KeyboardEvent): Command | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "y") return "redo";
  return key === "z" ? (event.shiftKey ? "redo" : "undo") : null;
}

export class CommandEvent extends Event {
  static readonly type = "margin-part-command";
  constructor(readonly command: Command) {
    super(CommandEvent.type, { bubbles: true, composed: true });
  }
}

/** Another language is wanted. */
export class LanguageEvent extends Event {
  static readonly type = "margin-part-language";
  constructor(readonly language: string) {
    super(LanguageEvent.type, { bubbles: true, composed: true });
  }
}

/** New text in a field. */
export class FieldEvent extends Event {
  static readonly type = "field-edit";
  constructor(readonly text: string) {
    super(FieldEvent.type);
  }
}
