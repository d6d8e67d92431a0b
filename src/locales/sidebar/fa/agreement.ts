/** Persian: the terms. */
export const agreement = {
  'agreement.none': 'هنوز توافق‌نامه‌ای در این فایل نیست.',
};
