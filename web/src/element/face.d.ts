/**
 * <margin-calculator>: a calculator of cross and isolated liquidation prices, for any page.
 *
 *     <script type="module" src="…/margin-calculator.js"></script>
 *     <margin-calculator></margin-calculator>
 *
 * What the page sets is never told back to it: margin-change tells what a person did. Nothing that a page hands over
 * throws: margin-error names everything that is wrong.
 */
import type { MarginDocument } from "../document/margin-document.js";
import type { Account, World } from "../engine/contract.js";

export type * from "../document/margin-document.js";

export interface MarginProblem {
  /** Where: in the document, as "positions[0].size"; in a link, as "p[0].size"; or the name of an attribute. May be empty. */
  path: string;
  code: string;
  /** A sentence to read. */
  message: string;
}

export interface MarginReadyDetail {
  /** Of the engine. */
  version: string;
}

/** The account as it is after a change. Worked out when first read. */
export interface MarginChangeDetail {
  readonly document: MarginDocument;
  /** The same as the attribute `state` takes it. */
  readonly state: string;
}

export interface MarginResultDetail {
  /** What was evaluated, as the engine takes it. */
  account: Account;
  /** Every position in one pool. */
  cross: World;
  /** Every position with its own margin. */
  isolated: World;
  /** As each position says. */
  configured: World;
  /** The sentence of the page, as plain text. */
  readonly sentence: string;
}

export interface MarginErrorDetail {
  /** What the page set; or "account" for what is typed, "engine" for what did not load, "frame" for what is not let in. */
  source:
    | "rules"
    | "example"
    | "state"
    | "document"
    | "panels"
    | "marks"
    | "account"
    | "engine"
    | "frame";
  problems: readonly MarginProblem[];
}

/** All bubble, are composed, and come from the element. */
export interface MarginCalculatorEventMap {
  /** The first figures are there. Once. */
  "margin-ready": CustomEvent<MarginReadyDetail>;
  /** A person changed the account, or what a panel asks of it; undo and redo count. */
  "margin-change": CustomEvent<MarginChangeDetail>;
  /** There are figures of another account or of other marks, whoever set them. */
  "margin-result": CustomEvent<MarginResultDetail>;
  /** Something is wrong; all of it. Prevent it, and nothing is written to the console. */
  "margin-error": CustomEvent<MarginErrorDetail>;
}

export interface MarginImageOptions {
  /** "png" unless asked otherwise. */
  type?: "svg" | "png";
  /** Dots for a unit of a PNG; 2 unless asked otherwise. */
  scale?: number;
}

export interface MarginCalculatorElement extends HTMLElement {
  /** Attribute `rules`: a pack by its id, as "binance-usdm@2026-04"; without a date the newest of that venue. */
  rules: string | null | undefined;
  /** Attribute `example`: an account to start with, as "three-trades". */
  example: string | null | undefined;
  /** Attribute `state`: an account to start with, as the fragment of a link. It does not follow what is typed. */
  state: string | null | undefined;
  /** Attribute `locale`: a BCP 47 tag; without one the language of the page around. */
  locale: string | undefined;
  /** Attribute `theme`: "auto", "light", "dark" or "projector". */
  theme: string | undefined;
  /** Attribute `panels`: which parts show, as "sentence,worlds,table,shock". */
  panels: string | null | undefined;
  /** Attribute `read-only`: the account can be looked at; what panels ask can still be asked. */
  readOnly: boolean;
  /** Attribute `hide-share`: without the button that makes links and snippets. */
  hideShare: boolean;
  /** The account. Setting it replaces the account, as one step to undo. */
  document: MarginDocument;
  /** Mark prices by contract, as often as one likes: read once a frame, no step to undo. A mark that somebody types counts more. */
  marks: Readonly<Record<string, number>> | null;
  /** The account as the fragment of a link. */
  getState(): string;
  /** Takes the fragment of a link or a document. Resolves to whether it took the place of the account. */
  setState(state: string | MarginDocument): Promise<boolean>;
  /** Back to what the attributes say, as one step to undo. */
  reset(): Promise<void>;
  /** The account as one picture. Rejects before margin-ready, and where it runs in a frame. */
  exportImage(options?: MarginImageOptions): Promise<Blob>;
  addEventListener<K extends keyof MarginCalculatorEventMap>(
    type: K,
    listener: (
      this: MarginCalculatorElement,
      event: MarginCalculatorEventMap[K],
    ) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
