/** What can be measured of a page as it lies. */
import { expect, type Page } from "@playwright/test";

export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const { scrolled, inner } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    inner: innerWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(inner);
}

/** Controls smaller than 24 px. Of a field the whole line takes the click, not only the digits on it. */
export const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const found: Element[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.matches("a[href], button, input, select, summary"))
          found.push(element);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const line = element instanceof HTMLInputElement;
        const target = line ? (element.parentElement ?? element) : element;
        return { element, box: target.getBoundingClientRect() };
      })
      .filter(({ box }) => box.width < 23.99 || box.height < 23.99)
      .map(({ element, box }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent;
        return `${name?.trim() ?? ""}: ${String(box.width)} × ${String(box.height)}`;
      });
  });

/** Text that is cut off, or that lies outside of the page. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (
          !element.checkVisibility() ||
          element.closest(".hidden-text, thead")
        )
          continue;
        const text = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        const input = element instanceof HTMLInputElement;
        if (!text && !input) continue;
        const { left, right } = element.getBoundingClientRect();
        const outside = left < -0.5 || right > innerWidth + 0.5;
        const clipped = input && element.scrollWidth > element.clientWidth + 1;
        if (outside || clipped)
          found.push(
            (input
              ? element.getAttribute("aria-label")
              : element.textContent
            )?.trim() ?? "",
          );
      }
    };
    visit(document);
    return found;
  });
