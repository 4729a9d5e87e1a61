/** Keeps the draft over a reload. Storage may be full, forbidden or absent: then memory has to do. */
export interface Shelf {
  read(): string | null;
  write(text: string): void;
  /** Whether what was written last will be there after a reload. */
  lasts?(): boolean;
}

const KEY = "crossmargin.draft";

/** Forgets with the page. */
export function memoryShelf(): Shelf {
  let memory: string | null = null;
  return {
    read: () => memory,
    write(text) {
      memory = text;
    },
  };
}

/** Asking for localStorage can throw by itself, as in a sandboxed frame. */
export function openShelf(
  storage: () => Storage = () => localStorage,
  key = KEY,
): Shelf {
  let memory: string | null = null;
  let stored = false;
  return {
    lasts: () => stored,
    read() {
      try {
        return storage().getItem(key) ?? memory;
      } catch {
        return memory;
      }
    },
    write(text) {
      memory = text;
      try {
        storage().setItem(key, text);
        stored = true;
      } catch {
        // The copy in memory lasts as long as the page does.
        stored = false;
      }
    },
  };
}
