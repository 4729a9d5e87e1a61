/** Words of the frame that every sheet has. */
export const sheetText = {
  close: "Close",
};
