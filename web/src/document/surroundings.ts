/**
 * What a calculator has around it. The page has a shelf in the browser's storage and a place in the address bar. An
 * element in somebody else's page has neither: it keeps what it holds in memory, and touches nothing of its host's.
 */
import { fileLanguage } from "../text/file-language.js";
import { memoryShelf, openShelf, type Shelf } from "./storage.js";

export interface Place {
  /** The fragment of the address with its "#", or an empty text. */
  read(): string;
  /** Puts another in its place, without a step in the browser's history. */
  write(hash: string): void;
  /** Calls whenever somebody else changed it, until what this returns is called. */
  follow(changed: () => void): () => void;
}

export interface Languages {
  /** As BCP 47 tags, the most wanted first; empty where nobody has said. */
  wanted(): readonly string[];
  /** Keeps what was chosen. */
  choose(id: string): void;
}

export interface Surroundings {
  shelf: Shelf;
  place: Place;
  languages: Languages;
}

function memoryPlace(): Place {
  let hash = "";
  return {
    read: () => hash,
    write: (next) => {
      hash = next;
    },
    follow: () => () => undefined,
  };
}

const addressBar: Place = {
  read: () => location.hash,
  write(hash) {
    try {
      const address = hash || location.pathname + location.search;
      history.replaceState(history.state, "", address);
    } catch {
      // A frame without an address of its own: what was to stand there happens all the same.
    }
  },
  follow(changed) {
    addEventListener("hashchange", changed);
    return () => {
      removeEventListener("hashchange", changed);
    };
  },
};

/** What was chosen here before, then what a page that is one file was made for, then what the browser is set to. */
function languagesOfPage(): Languages {
  const shelf = openShelf(undefined, "crossmargin.language");
  return {
    wanted: () =>
      [shelf.read(), fileLanguage, ...navigator.languages].filter(
        (tag) => tag !== null,
      ),
    choose: (id) => {
      shelf.write(id);
    },
  };
}

/** Nothing but memory, for an element on its own. */
export const alone = (): Surroundings => ({
  shelf: memoryShelf(),
  place: memoryPlace(),
  languages: { wanted: () => [], choose: () => undefined },
});

/** Of the page, to which storage and address belong. */
export const ofPage = (): Surroundings => ({
  shelf: openShelf(),
  place: addressBar,
  languages: languagesOfPage(),
});
