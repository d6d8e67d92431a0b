/** An add-on of a few lines, by which the page is tried without Pactline: a formula, a panel, a chart, a trigger. */

const code = `
/**
 * Adds two numbers.
 *
 * @param {number} first What to begin with.
 * @param {number} second What to add, optional.
 * @return {number} Their sum.
 * @customfunction
 */
function TRY_ADD(first, second) {
  if (typeof first !== 'number') throw new Error('TRY_ADD: first is ' + first + '; type a number');
  return first + (second || 0);
}

/**
 * Counts down.
 *
 * @param {number} from Where to begin.
 * @return {Array<Array<number>>} One number a row.
 * @customfunction
 */
function TRY_COUNTDOWN(from) {
  return Array.from({ length: from }, function (_, index) { return [from - index]; });
}

function onOpen() {
  var word = Session.getActiveUserLocale() === 'fa' ? 'پنل' : 'Open panel';
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem(word, 'showPanel').addSeparator()
    .addItem('Draw chart', 'drawLeads').addItem('Fail', 'failOnPurpose').addItem('Schedule', 'schedule').addToUi();
}

function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Small panel'));
}

function failOnPurpose() { throw new Error('Nothing is planned yet. Plan something.'); }

function shout(word) {
  if (word === '') throw new Error('Say something.');
  SpreadsheetApp.getActiveSheet().getRange('D1').setValue(word.toUpperCase());
  return { said: word.toUpperCase() };
}

function drawLeads() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('H1:J4').setValues([['Day', 'Goal', 'Leads'], ['1 Nov.', 10, 12], ['2 Nov.', 20, 17], ['3 Nov.', 30, '']]);
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('H1:J4')).setNumHeaders(1)
    .setOption('title', 'Leads by day').setOption('series', { 0: { color: '#3C4043', lineDashStyle: [4, 4] } })
    .setPosition(6, 2, 0, 0).build());
}

function schedule() { ScriptApp.newTrigger('atNight').timeBased().everyDays(1).atHour(2).create(); }

function atNight() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('Z1').setValue(new Date().getTime());
}
`;

const panel = `<!doctype html><html><head><style>body{margin:0}</style></head><body>
<button id="shout">Shout</button><button id="nothing">Nothing</button><button id="date">Date</button>
<button id="close">Close</button><output id="answer"></output>
<script>
  var answer = document.getElementById('answer');
  var show = function (value, tag) { answer.textContent = tag + ' ' + JSON.stringify(value); };
  var fail = function (error, tag) { answer.textContent = tag + ' failed ' + error.message; };
  var runner = google.script.run.withSuccessHandler(show).withFailureHandler(fail);
  var on = function (id, act) { document.getElementById(id).addEventListener('click', act); };
  on('shout', function () { runner.withUserObject('first').shout('hello'); });
  on('nothing', function () { runner.withUserObject('second').shout(''); });
  on('date', function () { try { runner.shout(new Date()); } catch (error) { answer.textContent = 'refused'; } });
  on('close', function () { google.script.host.close(); });
</script></body></html>`;

const manifest = JSON.stringify({
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  oauthScopes: ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
});

export const smallAddOn: Readonly<Record<string, string>> = {
  'Code.js': code,
  'panel.html': panel,
  'appsscript.json': manifest,
};
