/** What a framed calculator and the page around it say to each other. README, "Embedding", has it as a table. */
import { isObject } from "../document/is-object.js";

export const OURS = "crossmargin";

/** From the page around it. */
export const requests = [
  "setState",
  "getState",
  "setMarks",
  "setTheme",
] as const;
export type RequestType = (typeof requests)[number];

export interface Request {
  /** What is asked; null: nothing that can be. */
  type: RequestType | null;
  /** As it came. */
  said: string;
  /** Comes back with the answer, so that who asks knows what it answers. */
  id: string | number | null;
  data: Record<string, unknown>;
}

const idOf = (id: unknown): string | number | null =>
  typeof id === "number" || (typeof id === "string" && id.length <= 100)
    ? id
    : null;

/** Null where it is not meant for us: frames hear all kinds of things. */
export function readRequest(data: unknown): Request | null {
  if (!isObject(data) || data["target"] !== OURS) return null;
  const said = typeof data["type"] === "string" ? data["type"] : "";
  const type = requests.find((known) => known === said) ?? null;
  return { type, said: said.slice(0, 60), id: idOf(data["id"]), data };
}

/** From the frame. */
export const newsTypes = [
  "listening",
  "resize",
  "ready",
  "change",
  "result",
  "error",
] as const;
export type NewsType = (typeof newsTypes)[number];

export interface News {
  type: NewsType;
  data: Record<string, unknown>;
}

export function readNews(data: unknown): News | null {
  if (!isObject(data) || data["source"] !== OURS) return null;
  const type = newsTypes.find((known) => known === data["type"]);
  return type ? { type, data } : null;
}

/** Where an answer may go: to who asked, by the name of its origin where it has one. */
export const originFor = (origin: string): string =>
  /^https?:\/\//u.test(origin) ? origin : "*";
