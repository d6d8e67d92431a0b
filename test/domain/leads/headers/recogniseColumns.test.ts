/** Header rows as the systems export them, and the field that each column is. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../support/recognise';

describe('headers of a CRM', () => {
  it('HubSpot contacts are recognised', () => {
    const headers =
      'Record ID|First Name|Last Name|Email|Contact owner|HubSpot Team|Create Date|Owner Assigned Date|Became a Marketing Qualified Lead Date|Became a Customer Date|Lifecycle Stage|Lead Status|Last Contacted|Last Activity Date|Next Activity Date|Number of times contacted|Number of Sales Activities|Contact unworked|Close Date|Days To Close|Recent Deal Amount|Recent Deal Close Date|Total Revenue|Original Source|Original Source Drill-Down 1|First Conversion|Time Zone|First outreach date|Lead response time|Last Modified Date|Associated Deal IDs';
    expect(recognise(headers.split('|'))).toEqual([
      'amount: Recent Deal Amount',
      'attempts: Number of times contacted',
      'created: Create Date',
      'firstFollowUp: First outreach date',
      'handedOff: Owner Assigned Date',
      'leadId: Record ID',
      'leadType: First Conversion?',
      'owner: Contact owner',
      'reached: Lead Status?',
      'source: Original Source',
      'won: Became a Customer Date',
    ]);
  });

  it('HubSpot deals take the close date only together with what says that they are won', () => {
    const headers = [
      'Record ID',
      'Deal Name',
      'Deal Stage',
      'Deal owner',
      'Amount',
      'Amount in company currency',
      'Create Date',
      'Close Date',
      'Is Closed Won',
      'Is closed lost',
    ];
    expect(recognise(headers)).toEqual([
      'amount: Amount in company currency',
      'created: Create Date',
      'leadId: Record ID',
      'owner: Deal owner',
      'stage: Is Closed Won',
      'won: Close Date',
    ]);
    expect(recognise(['Record ID', 'Create Date', 'Close Date'])).toEqual([
      'created: Create Date',
      'leadId: Record ID',
    ]);
  });

  it('HubSpot’s internal names are recognised', () => {
    const headers = [
      'hs_object_id',
      'id',
      'createdate',
      'hubspot_owner_assigneddate',
      'hs_sa_first_engagement_date',
      'num_contacted_notes',
      'hs_lead_status',
      'hubspot_owner_id',
      'hs_lifecyclestage_customer_date',
    ];
    expect(recognise(headers)).toEqual([
      'attempts: num_contacted_notes',
      'created: createdate',
      'firstFollowUp: hs_sa_first_engagement_date',
      'handedOff: hubspot_owner_assigneddate',
      'leadId: id',
      'owner: hubspot_owner_id?',
      'reached: hs_lead_status?',
      'won: hs_lifecyclestage_customer_date',
    ]);
  });

  it('Salesforce reports and API names are recognised, and a manager is no owner', () => {
    expect(
      recognise([
        'Lead ID',
        'Lead Owner: Manager',
        'Lead Owner',
        'Lead Source',
        'Lead Status',
        'Last Activity',
        'Create Date',
        'Converted Date',
      ]),
    ).toEqual([
      'created: Create Date',
      'leadId: Lead ID',
      'owner: Lead Owner',
      'reached: Lead Status?',
      'source: Lead Source',
      'won: Converted Date?',
    ]);
    expect(
      recognise([
        'Id',
        'OwnerId',
        'CreatedDate',
        'CreatedById',
        'LastModifiedDate',
        'IsWon',
        'CloseDate',
        'StageName',
        'Amount',
        'LeadSource',
        'CurrencyIsoCode',
      ]),
    ).toEqual([
      'amount: Amount',
      'created: CreatedDate',
      'currency: CurrencyIsoCode',
      'leadId: Id',
      'owner: OwnerId?',
      'source: LeadSource',
      'stage: IsWon',
      'won: CloseDate',
    ]);
  });

  it('Pipedrive’s prefix may be in any language', () => {
    expect(
      recognise([
        'Deal - ID',
        'Deal - Title',
        'Deal - Value',
        'Deal - Currency of value',
        'Deal - Owner',
        'Deal - Deal created',
        'Deal - Won time',
        'Deal - Lost time',
        'Deal - Expected close date',
        'Deal - Total activities',
        'Deal - Lost reason',
      ]),
    ).toEqual([
      'amount: Deal - Value',
      'attempts: Deal - Total activities',
      'created: Deal - Deal created',
      'currency: Deal - Currency of value',
      'leadId: Deal - ID',
      'owner: Deal - Owner',
      'reason: Deal - Lost reason',
      'won: Deal - Won time',
    ]);
    expect(
      recognise([
        'Obchod - ID',
        'Obchod - Název',
        'Obchod - Hodnota',
        'Obchod - Vlastník',
        'Obchod - Obchod vytvořen',
        'Obchod - Datum výhry',
      ]),
    ).toEqual([
      'amount: Obchod - Hodnota',
      'created: Obchod - Obchod vytvořen',
      'leadId: Obchod - ID',
      'owner: Obchod - Vlastník',
      'won: Obchod - Datum výhry',
    ]);
  });

  it.each([
    [
      'Zoho',
      'Record Id|Lead Owner|Lead Source|Lead Status|Created Time|Modified Time|Last Activity Time',
      'created: Created Time|leadId: Record Id|owner: Lead Owner|reached: Lead Status?|source: Lead Source',
    ],
    [
      'Zoho deals',
      'Potential Name|Potential Owner|Created Time|Closing Date|Amount|Expected Revenue|Stage|Lead Source',
      'amount: Amount|created: Created Time|source: Lead Source|stage: Stage|won: Closing Date',
    ],
    [
      'Marketo',
      'id|createdAt|updatedAt|email|firstName|lastName|leadSource',
      'created: createdAt|leadId: id|source: leadSource',
    ],
    [
      'Dynamics',
      '(Do Not Modify) Lead|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Topic|Lead Source|Status Reason|Owner|Created On',
      'created: Created On|leadId: (Do Not Modify) Lead?|owner: Owner|source: Lead Source',
    ],
    ['Dynamics joined', 'Leads_Topic|Leads_Owner|Leads_Created On', 'created: Leads_Created On|owner: Leads_Owner'],
    [
      'RD Station',
      'Nome da negociação|Etapa do funil de vendas|Valor da negociação|Data de criação|Data de fechamento',
      'amount: Valor da negociação|created: Data de criação|stage: Etapa do funil de vendas|won: Data de fechamento',
    ],
    [
      'a connector',
      'deal_id|is_deleted|owner_id|property_dealname|property_amount|property_closedate|property_createdate|is_won',
      'amount: property_amount|created: property_createdate|leadId: deal_id|owner: owner_id?|stage: is_won|won: property_closedate',
    ],
    [
      'Olist',
      'mql_id|first_contact_date|landing_page_id|origin',
      'created: first_contact_date?|leadId: mql_id|source: origin',
    ],
    [
      'Maven',
      'opportunity_id|sales_agent|product|account|deal_stage|engage_date|close_date|close_value',
      'amount: close_value|created: engage_date?|leadId: opportunity_id|owner: sales_agent|stage: deal_stage|won: close_date',
    ],
  ])('%s is recognised', (_system, headers, found) => {
    expect(recognise(headers.split('|'))).toEqual(found.split('|'));
  });
});
