/** Asks for the newest only. */
export interface LatestAsker<Question> {
  ask(question: Question): void;
  /** The answers that are still awaited are wanted no more. */
  drop(): void;
}

/**
 * Asks one question at a time, each after a pause. Of those that come meanwhile only the last is asked, and an answer that is no longer wanted is
 * not told: an older one never comes after a newer one, and a slow answer holds up no queue.
 * @param pause settles when a question may be asked
 * @param onAnswer also called when the question failed, with `null`
 */
export function createLatestAsker<Question, Answer>(
  pause: () => Promise<void>, ask: (question: Question) => Promise<Answer>, onAnswer: (answer: Answer | null, question: Question) => void,
): LatestAsker<Question> {
  let wanted: { readonly question: Question } | null = null;
  let asking = false;
  const askOn = async (): Promise<void> => {
    await pause();
    const mine = wanted;
    if (!mine) {
      asking = false;
      return;
    }
    const answer = await ask(mine.question).catch(() => null);
    if (wanted === mine) {
      wanted = null;
      onAnswer(answer, mine.question);
    }
    asking = wanted !== null;
    if (asking) await askOn();
  };
  return {
    ask(question) {
      wanted = { question };
      if (asking) return;
      asking = true;
      void askOn();
    },
    drop() {
      wanted = null;
    },
  };
}
