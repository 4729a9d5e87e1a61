/** A client of WebDriver, https://www.w3.org/TR/webdriver2/: the few commands that the checks need. */

/** A reference to an element, as a command's JSON writes it. */
export type Element = Record<"element-6066-11e4-a52e-4f735466cecf", string>;

export class Session {
  private constructor(private readonly address: string) {}

  static async open(driver: string, capabilities: object): Promise<Session> {
    const { sessionId } = (await send("POST", `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string };
    return new Session(`${driver}/session/${sessionId}`);
  }

  private async command(path: string, body: object = {}): Promise<unknown> {
    return send("POST", `${this.address}${path}`, body);
  }
  async goto(url: string): Promise<void> {
    await this.command("/url", { url });
  }
  async reload(): Promise<void> {
    await this.command("/refresh");
  }
  /** Of the elements in the answer come references. */
  async run(script: string, args: unknown[]): Promise<unknown> {
    return this.command("/execute/sync", { script, args });
  }
  /** At a place of the window. A click on an element is refused where the element is in a shadow tree. */
  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.command("/actions", {
      actions: [{ type: "pointer", id: "mouse", actions }],
    });
  }
  /** Everything after this is said to that frame, or, without one, to the page. */
  async enter(frame: Element | null): Promise<void> {
    await this.command("/frame", { id: frame });
  }
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.command("/actions", {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }
  async resize(width: number, height: number): Promise<void> {
    await this.command("/window/rect", { width, height });
  }
  async close(): Promise<void> {
    await send("DELETE", this.address);
  }
}

export async function send(
  method: string,
  url: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}
