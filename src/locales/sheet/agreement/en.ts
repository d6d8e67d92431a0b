/** English: the ready wording of the agreement, and the words of the sample. */
import type { AgreementTexts } from './agreementTexts';

export const agreement: AgreementTexts = {
  title: 'Agreement between marketing and sales',
  reading: 'Change a value on a shaded cell, or in the sidebar. What is computed follows at once.',
  mark: '⚠ Not usable, type it anew. ',
  ready: {
    wording: {
      parties:
        'Marketing and sales make this agreement with each other. It holds for the period below. A change makes a new version; what was agreed before stays as it was.',
      company:
        'Both teams work for one goal of the company. The monthly rate is reached by the month below and then held; a surplus later makes up for a shortfall before.',
      marketing:
        'Marketing delivers the leads below every month, hands each one over with what sales needs to know, and keeps its numbers open to both sides.',
      sales: 'Sales follows up every lead that asks for it, in time and often enough, and notes what became of it.',
      together:
        'Both sides tell each other early what works and what does not. Numbers come from the report, not from memory.',
      conflict: 'When both leads cannot agree, a panel hears each side for the same time and decides.',
      rewards:
        'When both sides met their goals of the month and the company met its own, both share the pool. Nobody is rewarded alone.',
      consequences:
        'When the shared goals are missed month after month, both sides act together, stage by stage. One month in which they are met sets the count back.',
      roles: 'Each promise has one person who answers for it.',
      glossary: 'These words mean the same to both sides.',
      departments: 'Keeping a customer is worth as much as winning one. Other departments carry their part of it.',
      figures: 'Figures that no lead log holds. A month stays blank until it is closed.',
      signatures: 'With a typed name each side promises the other to keep this agreement.',
    },
    paragraphs: {
      handOffProtocol:
        'Marketing hands a lead over in the lead log, with its type, its owner and what is known of its need. The owner is told at once. The time of hand-off starts the clock.',
      minimumQualification:
        'Name, company, a way to reach the person, and what was asked for. The lead fits the profile of customers that both sides agreed.',
      nurtureRule: 'Marketing keeps in touch with every other lead. None is dropped, and all are counted.',
      firstContact:
        'The owner makes the first contact and stays with the lead until it is won, lost, or handed back with a reason.',
      salesProcess: 'Both teams work in the same lead log, by the same steps, with the same tools.',
    },
    meetings: [
      { meeting: 'Leaders of both teams', agenda: 'Pace, late leads, what to decide' },
      { meeting: 'Both teams', agenda: 'The closed month, wins, what to change' },
      { meeting: 'Stand-up', agenda: 'Today’s leads, what is in the way' },
      { meeting: 'Retrospective', agenda: 'What to keep, stop, try' },
      { meeting: 'Lead review', agenda: 'Leads that were accepted, rejected, forgotten' },
    ],
    consequences: [
      'Both leads find the cause in the numbers and agree on three actions, each with an owner and a date.',
      'The company’s lead joins. People and budget move to where the goal is missed; actions are reviewed every week.',
      'Goals, targets and roles are negotiated anew.',
    ],
    roles: [
      { role: 'Marketing lead', responsibilities: 'The number and quality of leads, and their hand-off' },
      { role: 'Sales lead', responsibilities: 'Speed and depth of follow-up, and what is noted about leads' },
      { role: 'Lead researcher', responsibilities: 'What is known of a lead before it is handed over' },
      { role: 'Sales operations', responsibilities: 'This file, the lead log, and the nightly refresh' },
    ],
    glossary: [
      { word: 'Lead', meaning: 'A person who showed interest and can be reached.' },
      { word: 'Hand-off', meaning: 'The moment at which sales is told of a lead.' },
      { word: 'First follow-up', meaning: 'The first attempt of a person in sales; an automatic e-mail is none.' },
      { word: 'Reached', meaning: 'A conversation took place.' },
      { word: 'Customer', meaning: 'A lead that bought.' },
    ],
    departments: [
      { department: 'Service', kpi: 'Customers kept after twelve months' },
      { department: 'Delivery', kpi: 'Orders delivered when promised' },
      { department: 'Operations', kpi: 'Customers lost for reasons that we could have changed' },
    ],
  },
  sample: {
    company: 'Company A',
    newYear: 'New Year',
    christmas: 'Christmas',
    sharedGoal: 'Revenue of the year',
    paymentDates: 'The 15th of the next month',
    visitsToLeads: 'Visits that become leads',
    stages: ['Visits', 'Leads', 'Proposals', 'Customers'],
  },
};
