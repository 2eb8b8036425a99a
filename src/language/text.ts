/** The languages the wizard speaks; the first is the one the page is pre-rendered in. */
export const languages = ['ko', 'en'] as const;

export type Language = (typeof languages)[number];

/** One thing said in both languages, beside each other, so that neither can be missing. */
export type Text = Readonly<Record<Language, string>>;

/** The language a browser asks for first, of those we speak; English for everyone else. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}
