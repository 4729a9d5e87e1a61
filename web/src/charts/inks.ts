/** Colours and type of pictures that leave the page: light whatever the page looks like, fonts by their kinds alone. */
export const inks = {
  paper: "#ffffff",
  ink: "#1b1a18",
  soft: "#67645d",
  line: "#dedad1",
  edge: "#8c877d",
  cross: "#b24400",
  isolated: "#005f99",
  crossDot: "#d55e00",
  isolatedDot: "#0072b2",
} as const;

export const fonts = {
  sans: "system-ui, sans-serif",
  serif: "serif",
} as const;
