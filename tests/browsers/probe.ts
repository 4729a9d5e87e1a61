/** What the checks see a page with. It is put into every document before the page's own scripts. */
export interface Query {
  css: string;
  /** Its label, or all that it says. */
  name?: string;
  /** Something that it says. */
  says?: string;
}

export interface Seen {
  text: string;
  value: string;
  visible: boolean;
}

export interface Probe {
  complaints: string[];
  find(query: Query): Element[];
  see(query: Query): Seen[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Goes into the page as text: it may use nothing from outside of itself. */
export function installProbe(): void {
  const complaints: string[] = [];
  const complain = (kind: string, ...what: unknown[]) =>
    complaints.push(`${kind}: ${what.map(String).join(" ")}`);

  for (const kind of ["error", "warn"] as const) {
    const say = console[kind].bind(console);
    console[kind] = (...what: unknown[]) => {
      complain(kind, ...what);
      say(...what);
    };
  }
  addEventListener(
    "error",
    (event) => {
      // What could not be loaded says so on its element only.
      const { target } = event;
      if (target instanceof Element) complain("failed", target.outerHTML);
      else complain("uncaught", event.message);
    },
    { capture: true },
  );
  addEventListener("unhandledrejection", (event) =>
    complain("unhandled", event.reason),
  );
  addEventListener("securitypolicyviolation", (event) =>
    complain("policy", event.violatedDirective, event.blockedURI),
  );

  /** Everything below, through all open shadow roots. */
  const below = (root: ParentNode): Element[] =>
    [...root.querySelectorAll("*")].flatMap((element) =>
      element.shadowRoot ? [element, ...below(element.shadowRoot)] : [element],
    );
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
    if (node instanceof Element && node.matches("style, script")) return "";
    const inside = (node instanceof Element && node.shadowRoot) || node;
    return [...inside.childNodes].map(textOf).join("");
  };
  const tidy = (node: Node) => textOf(node).replace(/\s+/g, " ").trim();
  const nameOf = (element: Element): string =>
    element.getAttribute("aria-label") ??
    (element as Partial<HTMLInputElement>).labels?.[0]?.textContent?.trim() ??
    tidy(element);

  const find = ({ css, name, says }: Query): Element[] =>
    below(document).filter(
      (element) =>
        element.matches(css) &&
        (name === undefined || nameOf(element) === name) &&
        (says === undefined || tidy(element).includes(says)),
    );
  const see = (query: Query): Seen[] =>
    find(query).map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { value } = element as Partial<HTMLInputElement>;
      return {
        text: tidy(element),
        value: typeof value === "string" ? value : "",
        visible: width > 0 && height > 0,
      };
    });
  Object.assign(window, { probe: { complaints, find, see } });
}
