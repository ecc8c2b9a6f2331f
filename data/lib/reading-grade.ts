/** Syllables of an English word by its groups of vowels; at least one. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const groups = letters
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, "")
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

/**
 * School grade a reader needs, by the formula of Kincaid et al. (1975): 0.39 words per sentence +
 * 11.8 syllables per word − 15.59. Each text given counts as at least one sentence; lists of short
 * sentences therefore read as such. No words give 0.
 */
export function readingGrade(texts: readonly string[]): number {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const text of texts) {
    for (const sentence of text.split(/[.;:?]+(?:\s|$)/)) {
      const found = sentence.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      syllables += found.reduce((sum, word) => sum + countSyllables(word), 0);
    }
  }
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
