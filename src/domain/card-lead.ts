/** The longest lead of a card, in UTF-16 units. */
export const LEAD_LIMIT = 120;

const SENTENCE_END = /[。！？!?\n][”’」』）)】》〉"']*$/;

/** A card's lead as it is shown: with an ellipsis where its sentence goes on, as one does that fills the limit and has no end. */
export function shownLead(lead: string): string {
  return lead.length < LEAD_LIMIT - 1 || SENTENCE_END.test(lead) ? lead : `${lead}…`;
}
