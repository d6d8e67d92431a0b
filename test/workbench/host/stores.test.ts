/** Properties and cache: whose they are, how long they last, and how much they hold. */
import { describe, expect, it } from 'vitest';
import { answer, open } from './open';

const text = (bytes: number): string => `new Array(${bytes + 1}).join('x')`;

describe('properties', () => {
  it('of the document are shared by all, those of the user are not', () => {
    const workbench = open(`
      function put() { ['Document', 'User', 'Script'].forEach(function (kind) {
        PropertiesService['get' + kind + 'Properties']().setProperty('k', kind); }); }
      function get() { return ['Document', 'User', 'Script'].map(function (kind) {
        return PropertiesService['get' + kind + 'Properties']().getProperty('k'); }); }`);
    workbench.run('put');
    expect(workbench.run('get')).toEqual(['Document', 'User', 'Script']);
    workbench.setUser({ key: 'someone else', canEdit: true });
    expect(workbench.run('get')).toEqual(['Document', null, 'Script']);
  });

  it('are texts, whatever is put in', () => {
    const body =
      'var p = PropertiesService.getUserProperties(); p.setProperty("n", 5).setProperties({ a: "1", b: true }); p.deleteProperty("a"); return p.getProperties();';
    expect(answer(body)).toEqual({ n: '5', b: 'true' });
  });

  it('hold nine kilobytes a value and no more', () => {
    const put = (bytes: number): unknown =>
      answer(`PropertiesService.getDocumentProperties().setProperty('k', ${text(bytes)}); return 'kept';`);
    expect(put(9 * 1024)).toBe('kept');
    expect(() => put(9 * 1024 + 1)).toThrow('Argument too large: value');
  });

  it('count bytes, not letters', () => {
    expect(() =>
      answer(`PropertiesService.getDocumentProperties().setProperty('k', new Array(5001).join('ش'))`),
    ).toThrow('Argument too large: value');
  });

  it('hold 500 kilobytes in all', () => {
    const fill = (values: number): unknown =>
      answer(
        `var p = PropertiesService.getDocumentProperties(); for (var i = 0; i < ${values}; i++) p.setProperty('key' + i, ${text(9000)}); return p.getKeys().length;`,
      );
    expect(fill(56)).toBe(56);
    expect(() => fill(57)).toThrow('You have exceeded the property storage quota.');
  });
});

describe('the cache', () => {
  it('forgets after the time it was given', () => {
    const workbench = open(`
      function put() { CacheService.getDocumentCache().put('k', 'v', 60); }
      function get() { return CacheService.getDocumentCache().get('k'); }
      function wait() { Utilities.sleep(60000); }`);
    workbench.run('put');
    expect(workbench.run('get')).toBe('v');
    workbench.run('wait');
    expect(workbench.run('get')).toBeNull();
  });

  it('holds a hundred kilobytes a value and keys of 250 letters', () => {
    expect(() => answer(`CacheService.getUserCache().put('k', ${text(100 * 1024 + 1)})`)).toThrow(
      'Argument too large: value',
    );
    expect(() => answer(`CacheService.getUserCache().put(${text(251)}, 'v')`)).toThrow('Argument too large: key');
  });

  it('drops the oldest of more than a thousand', () => {
    const body =
      'var c = CacheService.getScriptCache(); for (var i = 0; i <= 1000; i++) c.put("k" + i, String(i)); return [c.get("k0"), c.get("k1"), c.get("k1000")];';
    expect(answer(body)).toEqual([null, '1', '1000']);
  });
});
