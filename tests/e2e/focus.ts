import type { Page } from "@playwright/test";

/** The element that has the focus, through all shadow roots. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement)
      element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return null;
    const name =
      element.getAttribute("aria-label") ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent;
    const marked = [element, element.parentElement].some(
      (one) => one && getComputedStyle(one).outlineStyle !== "none",
    );
    const { top, bottom } = element.getBoundingClientRect();
    const inView = bottom > 0 && top < innerHeight;
    return {
      tag: element.tagName.toLowerCase(),
      name: name?.trim() ?? "",
      marked,
      inView,
    };
  });

export async function tabTo(
  page: Page,
  name: string,
  key = "Tab",
): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    const at = await focused(page);
    if (at?.name === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}`);
}
