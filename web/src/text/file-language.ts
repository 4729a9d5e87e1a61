/**
 * The language that a page which is one file holds beside English; the build of such a file puts its own module in the
 * place of this one. Null where all languages can be fetched.
 */
export const fileLanguage: string | null = null;
