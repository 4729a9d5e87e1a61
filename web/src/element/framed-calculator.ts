import { css, type CSSResultGroup } from "lit";
import { MarginCalculator } from "../components/margin-calculator.js";
import { printLink } from "../document/link.js";
import { elementText as t } from "../text/en-element.js";
import type { FrameFallback } from "./frame-fallback.js";
import { mayCompile } from "./may-compile.js";
import type { News } from "./messages.js";

let isSaid = false;

/** A calculator that moves into a frame by itself where the page around it forbids WebAssembly. */
export abstract class FramedCalculator extends MarginCalculator {
  static override styles: CSSResultGroup = [
    MarginCalculator.styles,
    css`
      iframe {
        display: block;
        width: 100%;
        border: 0;
      }
    `,
  ];
  /** Where embed.html is. Null: it stays where it is, and says so when it cannot start. */
  static embedUrl: URL | null = null;

  /** Null where it runs in the page itself. */
  protected frame: FrameFallback | null = null;

  /** What the frame tells. */
  protected abstract heard(news: News): void;

  protected override async start(): Promise<void> {
    const { embedUrl } = this.constructor as typeof FramedCalculator;
    if (!embedUrl || mayCompile()) {
      await super.start();
      return;
    }
    if (this.frame) {
      this.frame.connect();
      return;
    }
    const [{ FrameFallback }] = await Promise.all([
      import("./frame-fallback.js"),
      this.prepared(),
    ]);
    if (this.frame || !this.isConnected) return;
    this.frame = new FrameFallback(this, embedUrl, (news) => {
      this.heard(news);
    });
    this.frame.open(printLink(this.calculation.draft));
    if (!isSaid)
      console.warn(`<margin-calculator> ${t.inFrame(embedUrl.href)}`);
    isSaid = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.frame?.disconnect();
  }

  protected override render(): unknown {
    return this.frame?.render() ?? super.render();
  }
}
