import { expect, test } from "./calculator.js";

const ENGLISH =
  /\b(?:cross|isolated|margin|wallet|liquidation|leverage|examples|import|export|share)\b/iu;

test("the page speaks Arabic, from right to left, and keeps doing so", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "العربية" }).click();
  const sentence = page.locator("margin-sentence");
  await expect(sentence).toContainText("الهامش المتقاطع");
  await expect(sentence).toContainText("51,708");
  await expect(page.locator("margin-calculator .page")).toHaveAttribute(
    "dir",
    "rtl",
  );

  for (const part of ["bar", "sentence", "worlds", "positions", "panels"])
    await expect(page.locator(`margin-${part}`)).not.toContainText(ENGLISH);
  const title = await page.locator("margin-bar h1").boundingBox();
  const undo = await page.getByRole("button", { name: "تراجع" }).boundingBox();
  expect(title?.x ?? 0).toBeGreaterThan(undo?.x ?? 0);
  // The strip keeps its axis: what falls is on the left of the mark in every language.
  const strip = page.locator("margin-positions svg.strip").first();
  const mark = await strip.locator(".mark").boundingBox();
  const end = await strip.locator(".end.cross").boundingBox();
  expect(end?.x ?? 0).toBeLessThan(mark?.x ?? 0);

  const wallet = page.getByRole("textbox", { name: "المحفظة" });
  await wallet.fill("٢٤٬٠٠٠");
  await wallet.blur();
  await expect(sentence).toContainText("24,000");

  await page.getByRole("button", { name: "صدمة" }).click();
  await expect(page.locator("panel-shock")).toContainText("الحساب المتقاطع");

  await page.reload();
  await expect(sentence).toContainText("24,000");
  await expect(sentence).toContainText("الهامش المعزول");
});

test("arrow keys go the way they point in the table of shifts that is mirrored", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "العربية" }).click();
  await page.getByRole("button", { name: "العدوى" }).click();
  const cell = page.locator("contagion-matrix td[tabindex='0']");
  await cell.focus();
  await page.keyboard.press("Home");
  const first = await cell.boundingBox();
  await page.keyboard.press("ArrowLeft");
  const next = await cell.boundingBox();
  expect(next?.x ?? 0).toBeLessThan(first?.x ?? 0);
});
