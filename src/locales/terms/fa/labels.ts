/** Persian: label and help of each term. */
import type { TermTexts } from '../termTexts';

const wording = { label: 'متن', help: 'آمادهٔ امضا؛ هر جا خواستید به زبان خودتان بنویسید.' };

export const terms: TermTexts['terms'] = {
  partiesWording: wording,
  company: { label: 'شرکت', help: 'در سر توافق‌نامه و گزارش می‌آید.' },
  marketingLead: { label: 'مدیر بازاریابی', help: 'کسی که از سوی بازاریابی تعهد می‌دهد.' },
  salesLead: { label: 'مدیر فروش', help: 'کسی که از سوی فروش تعهد می‌دهد.' },
  companyLead: { label: 'مدیر شرکت', help: 'کسی که هدف شرکت را با هر دو تیم شریک است.' },
  revenueLead: { label: 'مدیر درآمد', help: 'اگر یک نفر پاسخگوی هر دو تیم است؛ وگرنه خالی.' },
  startsOn: { label: 'معتبر از', help: 'نخستین روز توافق‌نامه.' },
  endsOn: { label: 'معتبر تا', help: 'آخرین روز توافق‌نامه؛ معمولاً دوازده ماه بعد.' },
  currency: { label: 'واحد پول', help: 'سه حرف، مانند USD یا EUR. همهٔ مبلغ‌ها به آن است.' },
  timeZone: { label: 'منطقهٔ زمانی', help: 'ساعت‌ها و روزها در آن خوانده می‌شود، مانند Asia/Tehran.' },
  tabLanguage: { label: 'زبان برگه‌ها', help: 'زبان این توافق‌نامه و گزارش.' },
  weekStartsOn: { label: 'آغاز هفته', help: 'نخستین روز هفته در گزارش.' },

  companyWording: wording,
  yearlyRevenueNow: { label: 'درآمد سالانهٔ کنونی', help: 'جایی که شرکت از آن آغاز می‌کند.' },
  yearlyRevenueGoal: { label: 'هدف درآمد سالانه', help: 'جایی که شرکت در پایان توافق‌نامه می‌خواهد باشد.' },
  reachRateBy: { label: 'موعد رسیدن به درآمد ماهانه', help: 'از این ماه به بعد هدف ماهانه برآورده و حفظ می‌شود.' },
  sharedGoal: { label: 'هدف مشترک', help: 'آنچه هر دو تیم با هم بر دوش دارند، مانند درآمد سال.' },
  sharedGoalNumber: { label: 'عدد هدف مشترک', help: 'عددی که هدف مشترک با آن سنجیده می‌شود.' },

  marketingWording: wording,
  quota: { label: 'سهمیه فروش', help: 'هدف کل فروش یک ماه، از همهٔ منابع.' },
  marketingShare: { label: 'سهم بازاریابی', help: 'بخشی از درآمد که از سرنخ‌های بازاریابی می‌آید.' },
  dealSize: { label: 'میانگین اندازهٔ معامله', help: 'آنچه هر مشتری به طور میانگین می‌پردازد.' },
  closeRate: { label: 'نرخ بستن قرارداد', help: 'از هر ۱۰۰ سرنخ چند تا مشتری می‌شود.' },
  funnel: {
    label: 'قیف',
    help: 'از بازدید تا مشتری: بخشی از هر مرحله که به مرحلهٔ بعد می‌رسد. آخرین مرحله نرخی ندارد.',
  },
  leadTypes: { label: 'انواع سرنخ', help: 'هر نوع سرنخ، ارزشی که دو طرف بر آن توافق دارند، و تعداد آن.' },
  paceDays: { label: 'خط هدف', help: 'calendar: سهم هر روز برابر است؛ working: فقط روزهایی که فروش کار می‌کند.' },
  handOffProtocol: { label: 'تحویل', help: 'سرنخ چگونه از بازاریابی به فروش می‌رسد.' },
  minimumQualification: { label: 'شرط تحویل', help: 'آنچه پیش از تحویل باید دربارهٔ سرنخ دانسته باشد.' },
  nurtureRule: { label: 'سرنخ‌های دیگر', help: 'با سرنخ‌هایی که تحویل نمی‌شوند چه می‌شود.' },
  improvements: { label: 'بهبودها', help: 'کدام نرخ تا چه زمانی به چه مقدار برسد.' },

  salesWording: wording,
  responseTarget: { label: 'سرعت پیگیری', help: 'نخستین پیگیری تا این مدت پس از تحویل.' },
  workingHours: {
    label: 'ساعت کاری',
    help: 'زمان پیگیری فقط در این ساعت‌ها می‌گذرد. برای استراحت دو ردیف؛ بدون ردیف: همیشه باز.',
  },
  holidays: { label: 'تعطیلات و روزهای ویژه', help: 'بدون ساعت: تمام روز تعطیل؛ با ساعت: فقط آن ساعت‌ها باز.' },
  depthTarget: { label: 'عمق پیگیری', help: 'تعداد تلاش‌ها برای سرنخی که پاسخ نداده است.' },
  depthCalls: { label: 'از این‌ها تماس تلفنی', help: 'تماس‌هایی که کسی پاسخ نداد.' },
  depthVoicemails: { label: 'از این‌ها پیام صوتی', help: 'پیام‌هایی که گذاشته شد.' },
  depthEmails: { label: 'از این‌ها ایمیل', help: 'نوشتهٔ یک انسان؛ ایمیل خودکار تلاش به شمار نمی‌آید.' },
  depthWindowDays: { label: 'مهلت این تلاش‌ها', help: 'روز تقویمی پس از تحویل.' },
  firstContact: { label: 'نخستین تماس', help: 'چه کسی آن را می‌گیرد و چه کسی ادامه می‌دهد.' },
  reps: { label: 'فروشندگان سرنخ‌های بازاریابی', help: 'کسانی که پیگیری می‌کنند.' },
  hoursPerDay: { label: 'ساعت هر نفر', help: 'زمانی که هر فروشنده برای سرنخ‌های بازاریابی دارد.' },
  workDays: { label: 'روزهای کاری', help: 'در یک ماه معمولی.' },
  minutesPerAttempt: { label: 'زمان هر تلاش', help: 'با آماده شدن پیش از آن و یادداشت پس از آن.' },
  salesCycleDays: { label: 'طول چرخهٔ فروش', help: 'میانگین روزها از ایجاد سرنخ تا بستن قرارداد.' },
  stepsMode: { label: 'میان گام‌های زیر', help: 'step: هدف تا تاریخ بعدی می‌ماند؛ linear: خطی راست میان تاریخ‌ها.' },
  proposalRateSteps: { label: 'نرخ بستن پیشنهادها', help: 'بخشی از پیشنهادها که مشتری می‌شوند، از هر تاریخ به بعد.' },
  cycleSteps: { label: 'چرخهٔ فروش مورد نظر', help: 'روز از ایجاد تا بستن قرارداد، از هر تاریخ به بعد.' },
  salesProcess: { label: 'فرایند و ابزارها', help: 'آنچه هر دو تیم بر کار با آن توافق دارند.' },

  togetherWording: wording,
  feedbackHours: { label: 'مهلت بازخورد', help: 'فروش می‌گوید که سرنخ به کجا رسید.' },
  meetings: { label: 'جلسه‌ها', help: 'کدام، هر چند وقت، چقدر، از کی، دربارهٔ چه.' },
  reviewMissed: { label: 'بازنگری با اختلاف هدف', help: 'هدف‌ها بیش از این مقدار فراتر یا کمتر شوند.' },
  reviewDrifted: { label: 'بازنگری با اختلاف نرخ', help: 'نرخ‌های سنجیده بیش از این با نرخ‌های توافق‌شده فرق کنند.' },

  conflictWording: wording,
  panelMembers: { label: 'اعضای هیئت', help: 'هیچ‌یک از دو طرف اکثریت ندارد.' },
  speakersPerSide: { label: 'سخنگوی هر طرف', help: 'کسی که موضوع را مطرح می‌کند.' },
  speakerMinutes: { label: 'زمان هر سخنگو', help: 'برای هر دو طرف یکسان.' },
  isBinding: { label: 'الزام‌آور', help: 'بله: هر دو طرف تصمیم هیئت را می‌پذیرند.' },
  chiefDecides: { label: 'مدیر درآمد به‌تنهایی تصمیم می‌گیرد', help: 'بله: مدیر درآمد هست و هیئتی تشکیل نمی‌شود.' },

  rewardsWording: wording,
  monthlyPool: { label: 'پاداش ماهانه', help: 'وقتی هر دو طرف و شرکت به هدف ماه رسیدند، تقسیم می‌شود.' },
  yearlyReward: { label: 'پاداش سالانه', help: 'وقتی هدف سال برآورده شد، تقسیم می‌شود.' },
  rewardPerCustomer: { label: 'برای هر مشتری', help: 'پاداش بازاریابی برای سرنخی که مشتری پرداخت‌کننده شد.' },
  paymentDates: { label: 'زمان پرداخت', help: 'مانند روز ۱۵ ماه بعد.' },

  consequencesWording: wording,
  consequences: { label: 'پس از نرسیدن به هدف', help: 'وقتی هدف‌های مشترک این تعداد روز پیاپی برآورده نشوند.' },

  rolesWording: wording,
  roles: { label: 'افراد', help: 'چه کسی چه کاری می‌کند.' },

  glossaryWording: wording,
  glossary: { label: 'واژه‌ها', help: 'فهرستی که هر دو طرف از آن یک معنا می‌فهمند.' },

  departmentsWording: wording,
  departments: { label: 'سهم هر بخش', help: 'چه کسی پاسخگوی آن است و چگونه سنجیده می‌شود.' },

  figuresWording: wording,
  monthlyFigures: { label: 'ماه به ماه', help: 'از همهٔ منابع؛ تا بسته شدن ماه خالی. تایپ‌شده یا با فرمول.' },

  signaturesWording: wording,
  signatures: { label: 'امضاکنندگان', help: 'نام تایپ‌شده تعهد است، نه احراز هویت. با امضای هر دو طرف کامل می‌شود.' },
};
