/** Pictures that are saved, and what can be said of them. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./calculator.js";

export interface Saved {
  name: string;
  bytes: Buffer;
}

/** What a button of a picture saves. */
export async function saved(page: Page, button: Locator): Promise<Saved> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button.click(),
  ]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes };
}

export const saveButtons = (page: Page, type: "SVG" | "PNG"): Locator =>
  page.getByRole("button", { name: new RegExp(`^Save as ${type}`, "u") });

/** Read by the browser's own XML parser: its fault, if there is one, and the texts. */
export const parsed = (page: Page, text: string) =>
  page.evaluate((source) => {
    const found = new DOMParser().parseFromString(source, "image/svg+xml");
    return {
      fault: found.querySelector("parsererror")?.textContent ?? null,
      elements: [
        ...new Set(
          [...found.querySelectorAll("*")].map((one) => one.localName),
        ),
      ],
      texts: [...found.querySelectorAll("text")].map((one) => one.textContent),
    };
  }, text);

/** Loaded as an image, as a newspaper's page would: its size, and how many colours are in it. */
export const drawn = (page: Page, bytes: Buffer, type: string) =>
  page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data = [] } =
        context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      const colours = new Set<number>();
      for (let place = 0; place < data.length; place += 4 * 7)
        colours.add(
          ((data[place] ?? 0) << 16) |
            ((data[place + 1] ?? 0) << 8) |
            (data[place + 2] ?? 0),
        );
      return {
        width: canvas.width,
        height: canvas.height,
        colours: colours.size,
        corner: [...data.slice(0, 4)],
      };
    },
    `data:${type};base64,${bytes.toString("base64")}`,
  );

/** A file on its own: well-formed, of drawn shapes alone, and nothing in it that points elsewhere. */
export async function expectOnItsOwn(page: Page, text: string) {
  const found = await parsed(page, text);
  expect(found.fault).toBeNull();
  for (const name of ["script", "foreignObject", "image", "use", "style", "a"])
    expect(found.elements).not.toContain(name);
  expect(text.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
    /https?:|href|@import|var\(|NaN|undefined|url\((?!#)/u,
  );
  const { corner, colours } = await drawn(
    page,
    Buffer.from(text),
    "image/svg+xml",
  );
  expect(corner).toEqual([255, 255, 255, 255]);
  expect(colours).toBeGreaterThan(20);
  return found.texts;
}
