/** English: the terms. */
export const agreement = {
  'agreement.none': 'There is no agreement in this file yet.',
};
