export declare const MarginCalculatorElement: {
  prototype: MarginCalculatorElement;
  new (): MarginCalculatorElement;
  /** Where embed.html is, for pages that forbid WebAssembly: it then runs in a frame. Null: it does not. */
  embedUrl: URL | null;
};

declare global {
  interface HTMLElementTagNameMap {
    "margin-calculator": MarginCalculatorElement;
  }
}
