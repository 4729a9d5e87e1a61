/** Words that name a world and are coloured in plain sentences. */
export const worlds = {
  cross: ["الهامش المتقاطع", "الوعاء المشترك"],
  isolated: ["الهامش المعزول", "وعاء لكل مركز"],
  crossOnce: ["الهامش المتقاطع", "الحساب المتقاطع"],
  isolatedOnce: ["الهامش المعزول", "الحساب المعزول"],
};
