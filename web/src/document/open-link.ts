/** From the fragment of an address to the account on the page. */
import { firstDraft } from "../rules/examples.js";
import type { Draft } from "./draft.js";
import type { Finding } from "./findings.js";
import { printLink, readLink } from "./link.js";
import { spelt } from "./spelling.js";
import type { DraftStore } from "./store.js";

export interface OpenedLink {
  problems: readonly Finding[];
  /** Null where it did not come to an account. */
  shown: Draft | null;
  /** It took the place of an account that somebody had typed. */
  replaced: boolean;
}

const isSame = (a: Draft, b: Draft): boolean => printLink(a) === printLink(b);

/** Rules that do not come are the store's to report, and to ask for again. */
const withSpelling = (draft: Draft): Promise<Draft> =>
  spelt(draft).catch(() => draft);

/** Shows the account as one step to undo; the same account again is no step. */
export async function openLink(
  hash: string,
  store: DraftStore,
): Promise<OpenedLink> {
  const { draft: read, problems } = readLink(hash);
  await store.ready;
  if (!read) return { problems, shown: null, replaced: false };
  const draft = await withSpelling(read);
  const before = store.draft;
  if (isSame(draft, before))
    return { problems, shown: before, replaced: false };
  const granted = await store.replace(draft);
  return {
    problems,
    shown: granted ? store.draft : null,
    replaced: granted && !isSame(before, firstDraft),
  };
}
