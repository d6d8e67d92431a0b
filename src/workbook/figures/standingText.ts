/** How it stands with the agreement, in words: the first thing below the report's title. */
import type { AgreementStanding } from '../../domain/report/judging/agreementStanding';
import type { Review } from '../../domain/report/review/review';
import { joinList } from '../../locales/joinList';
import { translate } from '../../locales/translate';
import type { Wording } from './wording';

/** @example standingText(…) // 'Signed v2, in force since 1 Jul 2026 · draft v3 differs' */
export function standingText(
  standing: AgreementStanding,
  { reasons }: Review,
  { language, texts, formats }: Wording,
): string {
  const { inForce, endedOn, next, draftNumber, hasTab, withoutEffect } = standing;
  const words = texts.standing;
  const say = (text: string, number: number, day: number): string =>
    translate(language, text, { number: formats.count(number), day: formats.day(day) });
  const numbers = joinList(
    language,
    withoutEffect.map((number) => formats.count(number)),
  );
  // That it has expired stands first already.
  const due = reasons.filter(({ code }) => code !== 'expired').map(({ code }) => words.reviewReasons[code]);
  return [
    ...(inForce === null
      ? [words.draft]
      : endedOn !== null
        ? [say(words.expired, inForce.number, endedOn)]
        : [say(inForce.hasBegun ? words.signed : words.signedFrom, inForce.number, inForce.day)]),
    ...(next === null ? [] : [say(words.next, next.number, next.day)]),
    ...(inForce === null || draftNumber === null
      ? []
      : [translate(language, words.draftDiffers, { number: formats.count(draftNumber) })]),
    ...(hasTab ? [] : [words.tabGone]),
    ...(due.length === 0 ? [] : [translate(language, words.review, { reasons: joinList(language, due) })]),
    ...(withoutEffect.length === 0 ? [] : [translate(language, words.withoutEffect, { numbers })]),
  ].join(' · ');
}
