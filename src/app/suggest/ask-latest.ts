/** Asks for the newest only. */
export interface LatestAsker<Question> {
  ask(question: Question): void;
  /** The answers that are still awaited are wanted no more. */
  drop(): void;
}

/**
 * Asks one question at a time. Of those that come meanwhile only the last is asked, and an answer that is no longer wanted is not told: an older one
 * never comes after a newer one, and a slow answer holds up no queue.
 * @param onAnswer also called when the question failed, with `null`
 */
export function createLatestAsker<Question, Answer>(ask: (question: Question) => Promise<Answer>, onAnswer: (answer: Answer | null, question: Question) => void): LatestAsker<Question> {
  let asked: { readonly question: Question } | null = null;
  let wanted: { readonly question: Question } | null = null;
  const next = async (): Promise<void> => {
    const mine = wanted;
    asked = mine;
    if (!mine) return;
    const answer = await ask(mine.question).catch(() => null);
    if (wanted === mine) {
      wanted = null;
      onAnswer(answer, mine.question);
    }
    await next();
  };
  return {
    ask(question) {
      wanted = { question };
      if (!asked) void next();
    },
    drop() {
      wanted = null;
    },
  };
}
