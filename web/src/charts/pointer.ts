/** Where a pointer is in a picture, in the picture's own pixels: a page may be shown larger than they are. */
export function placeIn(
  target: Element,
  { clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">,
): { left: number; top: number } {
  const box = target.getBoundingClientRect();
  // Browsers that do not tell do not enlarge either.
  const zoom = (target.currentCSSZoom as number | undefined) ?? 1;
  return { left: (clientX - box.left) / zoom, top: (clientY - box.top) / zoom };
}
