/** Answers of a server with a file in use, for the sidebar's tests; each test changes what it is about. */
import type { AgreementView } from '../../../src/endpoints/agreement/contract';
import type { FileView, TodayView } from '../../../src/endpoints/contract';
import type { ColumnView, FieldMapping, LeadLogView } from '../../../src/endpoints/leadLog/contract';
import type { RefreshView, ScheduleView } from '../../../src/endpoints/refresh/contract';
import type { LeadField } from '../../../src/domain/leads/leads';

export const file: FileView = {
  fileId: 'file-1',
  language: 'en',
  locale: 'en_US',
  timeZone: 'Europe/Warsaw',
  argumentSeparator: ',',
  names: [
    'SLA_QUOTA',
    'SLA_MARKETING_SHARE',
    'SLA_DEAL_SIZE',
    'SLA_CLOSE_RATE',
    'SLA_HOURS',
    'SLA_HOLIDAYS',
    'SLA_TIME_ZONE',
  ],
  canEdit: true,
  hasAgreement: true,
  hasLeadLog: true,
  hasReport: true,
};

export const emptyFile: FileView = { ...file, names: [], hasAgreement: false, hasLeadLog: false, hasReport: false };

export const run: RefreshView = {
  state: 'finished',
  startedAt: Date.UTC(2026, 10, 21, 1, 13),
  finishedAt: Date.UTC(2026, 10, 21, 1, 14),
  rowsRead: 8012,
  rowsCounted: 8000,
  problem: null,
};

export const today: TodayView = {
  lastRefresh: run,
  leadsToDate: 312,
  leadGoalToDate: 357,
  leadsStatus: 'behind',
  metRate: 0.82,
  overdueCount: 7,
};

export const schedule: ScheduleView = {
  hour: 2,
  timeZone: 'Europe/Warsaw',
  ownerName: 'Ada',
  isMine: true,
  lastRefresh: run,
};

export const noSchedule: ScheduleView = { ...schedule, hour: null, ownerName: null, isMine: false };

const type = (
  name: string,
  value: number,
  monthlyGoal: number,
  asksForSales: boolean,
  responseTargetMinutes: number | null = null,
) => ({ name, value, monthlyGoal, asksForSales, responseTargetMinutes });

export const agreement: AgreementView = {
  values: {
    company: 'Company A',
    startsOn: '2026-07-01',
    endsOn: '2027-06-30',
    currency: 'USD',
    timeZone: 'Europe/Warsaw',
    tabLanguage: 'en',
    quota: 1_250_000,
    marketingShare: 0.496,
    dealSize: 20_000,
    closeRate: 0.1,
    leadTypes: [
      type('Referral', 5000, 10, true, 30),
      type('Content', 1000, 200, false),
      type('Webinar', 2000, 50, false),
      type('Sales-ready', 4000, 50, true),
    ],
    responseTarget: 60,
    depthTarget: 12,
    depthWindowDays: 30,
    workingHours: [1, 2, 3, 4, 5].map((day) => ({ day, opens: '09:00', closes: '17:00' })),
    holidays: [
      { date: '2026-12-24', opens: '09:00', closes: '13:00', name: 'Christmas Eve' },
      { date: '2026-12-25', opens: null, closes: null, name: 'Christmas Day' },
    ],
  },
  issues: [],
};

const column = (number: number, header: string, ...samples: string[]): ColumnView => ({
  column: number,
  header,
  samples,
});

const mapped = (field: LeadField, number: number, confidence: FieldMapping['confidence']): FieldMapping => ({
  field,
  column: number,
  header: null,
  confidence,
});

const unmapped = (field: LeadField): FieldMapping => ({ field, column: null, header: null, confidence: 'none' });

const inLog = { example: '', tabName: 'Leads' };

export const leadLog: LeadLogView = {
  tabs: [
    { id: 11, name: 'Leads' },
    { id: 12, name: 'Deals' },
  ],
  tabId: 11,
  headerRow: 1,
  columns: [
    column(1, 'Record ID', '1001', '1002', '1003'),
    column(2, 'Create Date', '2026-11-02 09:15', '2026-11-02 10:40'),
    column(3, 'Owner Assigned Date', '2026-11-02 09:20', '2026-11-02 11:00'),
    column(4, 'First outreach date', '3/4/2026', '5/4/2026'),
    column(5, 'Number of times contacted', '3', '0', '7'),
    column(6, 'Contact owner', 'Kim', 'Sam'),
    column(7, ''),
  ],
  mapping: [
    { ...mapped('created', 2, 'certain'), header: 'Create Date' },
    { ...mapped('leadId', 1, 'certain'), header: 'Record ID' },
    { ...mapped('handedOff', 3, 'likely'), header: 'Owner Assigned Date' },
    { ...mapped('firstFollowUp', 4, 'certain'), header: 'First outreach date' },
    { ...mapped('attempts', 5, 'certain'), header: 'Number of times contacted' },
    { ...mapped('owner', 6, 'saved'), header: 'Contact owner' },
    ...(['reached', 'leadType', 'won', 'amount', 'source', 'stage', 'currency'] as const).map(unmapped),
  ],
  dayFirst: {},
  ambiguousFields: ['firstFollowUp'],
  deals: null,
  activities: null,
  valueLists: [],
  filter: null,
  rowsRead: 8012,
  rowsCounted: 8000,
  nurturedCount: 0,
  rowIssues: [
    { code: 'missingCreated', field: 'created', count: 11, rows: '12–14, 30, 77–83', leavesOut: true, ...inLog },
    { code: 'duplicateId', field: 'leadId', count: 1, rows: '406', leavesOut: true, ...inLog },
    { code: 'followUpBeforeHandOff', field: 'firstFollowUp', count: 3, rows: '5, 9, 22', leavesOut: false, ...inLog },
  ],
  issues: [],
};
