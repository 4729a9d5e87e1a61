/** What the element tells the page that it stands in. All of it bubbles and is composed. */
import type { Account, World } from "../engine/contract.js";
import type { MarginDocument } from "../document/state.js";
import type { MarginProblem } from "./host-problem.js";

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
  /** Where it comes from: what the host set, or "account" for what is typed, "engine" for what did not load. */
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

export interface MarginCalculatorEventMap {
  "margin-ready": CustomEvent<MarginReadyDetail>;
  "margin-change": CustomEvent<MarginChangeDetail>;
  "margin-result": CustomEvent<MarginResultDetail>;
  "margin-error": CustomEvent<MarginErrorDetail>;
}

type DetailOf<K extends keyof MarginCalculatorEventMap> =
  MarginCalculatorEventMap[K]["detail"];

/** False where a listener prevented what is done otherwise. */
export const tell = <K extends keyof MarginCalculatorEventMap>(
  element: HTMLElement,
  type: K,
  detail: DetailOf<K>,
): boolean =>
  element.dispatchEvent(
    new CustomEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: type === "margin-error",
      detail,
    }),
  );

/** Tells what a frame of ours has told. */
export function passOn(
  element: HTMLElement,
  type: string,
  detail: unknown,
): void {
  if (type === "ready") tell(element, "margin-ready", detail as never);
  if (type === "result") tell(element, "margin-result", detail as never);
  if (type === "error") tell(element, "margin-error", detail as never);
}
